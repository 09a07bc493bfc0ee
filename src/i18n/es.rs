//! Spanish. Translated by machine from the English and read against it twice, by machine; not reviewed by a native speaker.

use super::Msg;

/// The Spanish text of a message.
pub const fn spanish(msg: Msg) -> &'static str {
    match msg {
        Msg::IntroLead => {
            "La mayoría de los proyectos que fracasan lo hacen por razones que se podían ver antes de comprar nada. Este diagnóstico encuentra esas razones e indica cuánto pesan y qué hacer primero. Cada resultado remite al artículo en que se basa."
        }
        Msg::PrivacyTitle => "Nada sale de esta página",
        Msg::PrivacyText => {
            "Todo se calcula en su navegador. No hay cuentas ni cookies, y una vez cargada la página no se envía ninguna solicitud."
        }
        Msg::KeptNowhere => "Sus respuestas no se guardan: se pierden al salir, a menos que las descargue.",
        Msg::KeptSession => "Sus respuestas se guardan solo en esta pestaña, hasta que la cierre.",
        Msg::KeptLocal => "Sus respuestas se guardan solo en este navegador, hasta que las borre.",
        Msg::CheckTitle => "Cómo comprobarlo por su cuenta",
        Msg::CheckNetwork => {
            "Abra las herramientas del navegador (F12) en «Red», vacíe la lista y responda al cuestionario: no añade nada a la lista."
        }
        Msg::CheckOffline => "Desconecte la red. El cuestionario sigue funcionando hasta el resultado.",
        Msg::CheckKept => {
            "Mire en «Almacenamiento» o «Aplicación» en las mismas herramientas. Sus respuestas están en «{key}», y nada más es nuestro."
        }
        Msg::CheckSource => "Lea docs/privacy.md en el código fuente: indica la prueba que respalda cada afirmación.",
        Msg::SavedTitle => "Su cuestionario hasta ahora",
        Msg::Answers => "Respuestas",
        Msg::Stage => "Fase",
        Msg::Role => "Su rol",
        Msg::Length => "Extensión",
        Msg::Continue => "Continuar",
        Msg::StartAnew => "Empezar de nuevo",
        Msg::ChooseAgain => "Cambiar fase, rol o extensión",
        Msg::StageQuestion => "¿En qué fase está ahora el proyecto?",
        Msg::RoleQuestion => "¿Cuál es su rol en él?",
        Msg::LengthQuestion => "¿De cuánto tiempo dispone?",
        Msg::FullCheck => "Diagnóstico completo",
        Msg::ShortCheck => "Diagnóstico breve",
        Msg::LengthOf => {
            "{number} {number:pregunta|preguntas}, {minutes:cerca de|unos} {minutes} {minutes:minuto|minutos}"
        }
        Msg::ChooseStage => "Elija la fase del proyecto.",
        Msg::ChooseRole => "Elija su rol.",
        Msg::StillToChoose => "Antes de empezar:",
        Msg::Start => "Empezar",
        Msg::Cancel => "Dejarlo como está",
        Msg::Progress => "Progreso",
        Msg::Of => "{number} de {total}",
        Msg::PartOf => "Parte {number} de {total}",
        Msg::QuestionOf => "Pregunta {number} de {total}",
        Msg::KeysHelp => {
            "Las teclas del 0 al {max} eligen una afirmación y ? indica «No lo sé», en la pregunta que tiene el foco. Puede saltarse cualquier pregunta."
        }
        Msg::DontKnow => "No lo sé",
        Msg::NotApplicable => "No aplicable",
        Msg::ClearAnswer => "Borrar respuesta",
        Msg::WhyWeAsk => "Por qué lo preguntamos",
        Msg::PrivateNote => "Nota privada",
        Msg::PrivateNoteWritten => "Nota privada (escrita)",
        Msg::NoteHint => "Para usted. Va adonde van sus respuestas: al archivo que descargue y al informe que imprima.",
        Msg::Back => "Atrás",
        Msg::Next => "Siguiente",
        Msg::Review => "Revisar",
        Msg::ReviewAnswers => "Revisar respuestas",
        Msg::BackToResult => "Volver al resultado",
        Msg::ReviewTitle => "Revisión antes del resultado",
        Msg::AnsweredOf => "{number} de {total} {total:pregunta respondida|preguntas respondidas}",
        Msg::ReviewUnsure => ", {number} de ellas con «No lo sé»",
        Msg::ReviewComplete => "Todas las preguntas tienen respuesta. Aún puede volver a cualquiera de ellas.",
        Msg::ReviewOpen => {
            "Puede ver el resultado de todos modos: una pregunta pendiente cuenta como desconocida, y el resultado muestra en qué medida queda abierto por ello."
        }
        Msg::Unanswered => "Aún sin responder",
        Msg::SeeResult => "Ver el resultado",
        Msg::ResultComing => "Esta parte se está cargando",
        Msg::ResultMissing => "Esta parte aún no se puede mostrar",
        Msg::ResultMissingText => {
            "No ha llegado un archivo de esta página. Sus respuestas no se han perdido. Compruebe la conexión e inténtelo de nuevo."
        }
        Msg::TryAgain => "Intentar de nuevo",
        Msg::Result => "Resultado",
        Msg::ViewOfRole => "Punto de vista: {role}",
        Msg::ShortExplained => {
            "El diagnóstico breve plantea solo las preguntas que pueden revelar un motivo para detenerse. Puede encontrar uno; no puede mostrar que un proyecto esté preparado, y por eso no da un índice."
        }
        Msg::PartExplained => {
            "Se le han hecho las preguntas que su rol puede juzgar. Muestran lo que usted ve, con el rango posible. Un veredicto sobre todo el proyecto necesita también las respuestas de otros."
        }
        Msg::Editorial => {
            "Este es un instrumento editorial: pondera lo que dicen los artículos en los que se basa. No se ha validado y no predice el éxito."
        }
        Msg::WhyReady => {
            "Se cumplen todas las condiciones del método: el índice, cada dimensión y la cobertura son lo bastante altos, y no hay ninguna señal de alerta activa ni pendiente."
        }
        Msg::WhyFixFirst => "Lo que separa este resultado de «Preparado»:",
        Msg::WhyNot => "Lo que ha decidido este veredicto:",
        Msg::WhyInsufficient => "Lo que falta:",
        Msg::ReasonFlag => "Hay una señal de alerta: {flag}",
        Msg::ReasonNothing => "No hay ninguna pregunta aplicable.",
        Msg::ReasonCoverage => "Conocido hasta ahora: el {have} % del peso; se necesita el {need} %.",
        Msg::ReasonCautions => "Advertencias: {have}; permitidas: {need}.",
        Msg::ReasonIndex => "El índice es {have}; se necesita {need}.",
        Msg::IndexAtBest => "El índice llega como máximo a {have}; se necesita {need}.",
        Msg::ReasonDimension => "{dimension}: {have}; cada dimensión necesita {need}.",
        Msg::DimensionAtBest => "{dimension}: como máximo {have}; cada dimensión necesita {need}.",
        Msg::ReasonUnresolved => {
            "Las respuestas pendientes aún podrían activar {number} {number:señal|señales} de alerta."
        }
        Msg::ReasonContested => "Hay {number} {number:señal|señales} de alerta que solo ve un rol.",
        Msg::ReasonUnclear => "Se sabe demasiado poco sobre: {dimension}.",
        Msg::Index => "Índice",
        Msg::OfHundred => "de 100",
        Msg::PossibleRange => "Rango posible",
        Msg::RangeColumn => "Rango",
        Msg::RangeExplained => "Dónde puede acabar el índice, sean cuales sean las respuestas pendientes.",
        Msg::WeightingRange => "Otros pesos",
        Msg::WeightingExplained => {
            "Dónde estaría el índice si una dimensión cualquiera pesara hasta un 50 % más o menos."
        }
        Msg::Known => "Conocido",
        Msg::KnownExplained => "La parte del peso cuyas preguntas se han respondido con una afirmación.",
        Msg::Confidence => "Confianza",
        Msg::ConfidenceLow => "Baja: Queda demasiado pendiente.",
        Msg::ConfidenceMedium => "Media: Se conoce la mayor parte, vista por una sola persona.",
        Msg::ConfidenceHigh => "Alta: Se conoce casi todo, visto por tres personas o más.",
        Msg::Percent => "{number} %",
        Msg::Range => "{low}-{high}",
        Msg::OnThisPage => "En esta página",
        Msg::Flags => "Señales de alerta",
        Msg::NoFlags => "No hay ninguna señal de alerta.",
        Msg::Unresolved => "Aún sin resolver",
        Msg::UnresolvedExplained => "Se activarían si las respuestas pendientes fueran desfavorables.",
        Msg::ToBeAnswered => "Por responder:",
        Msg::AnswerQuestion => "Responder: {question}",
        Msg::Answer => "Responder",
        Msg::SeverityWalk => "Retirarse",
        Msg::SeverityStop => "Detenerse",
        Msg::SeverityCaution => "Advertencia",
        Msg::FromTheEssay => "Fuente:",
        Msg::NextBest => "Qué hacer primero",
        Msg::NextBestExplained => {
            "Los pasos que más ayudan por sí solos, el mejor primero. Cada uno tiene por objetivo un estado que cuenta como logrado."
        }
        Msg::Aim => "Logrado cuando:",
        Msg::AimFor => "Objetivo:",
        Msg::Gain => "Aporta {points} de 100 puntos.",
        Msg::LeadsTo => "Por sí solo lleva a «{verdict}».",
        Msg::LearnFirst => "Qué averiguar primero",
        Msg::LearnFirstExplained => "Las preguntas pendientes cuyas respuestas más importan.",
        Msg::Moves => "Puede cambiar el resultado en {points} de 100 puntos.",
        Msg::WaitsWalk => "De esto depende un motivo para retirarse.",
        Msg::WaitsStop => "De esto depende una señal de alerta «Detenerse».",
        Msg::WaitsCaution => "De esto depende una advertencia.",
        Msg::GoOnFull => "Pasar al diagnóstico completo",
        Msg::Dimensions => "Dimensión por dimensión",
        Msg::BarsTable => "Puntuaciones de 0 a 100; la barra clara es el rango posible",
        Msg::RadarTable => "El radar en forma de tabla",
        Msg::RadarCaption => "Los números son los de la lista. La franja rellena es el rango posible.",
        Msg::RadarSentence => {
            "Gráfico de radar: {number} de {total} {total:dimensión|dimensiones} {number:tiene|tienen} puntuación. La más alta: {best}, {high}. La más baja: {worst}, {low}."
        }
        Msg::RadarUnclear => "Gráfico de radar: se sabe demasiado poco para dar alguna puntuación.",
        Msg::Dimension => "Dimensión",
        Msg::Score => "Puntuación",
        Msg::Unclear => "sin determinar",
        Msg::OthersMust => "Lo que deben responder otros",
        Msg::OthersMustExplained => {
            "Estas preguntas son para otros roles. Pida a esas personas que hagan también el diagnóstico."
        }
        Msg::AllAnswers => "Todas las respuestas",
        Msg::PointsExplained => {
            "Todas las preguntas juntas valen 100 puntos; en cada una se indica su parte. Cada cifra se redondea por separado; las sumas se hacen con las exactas."
        }
        Msg::PointsOf => "{points} de {possible} puntos",
        Msg::PointsAssumed => "Desconocido: cuenta como {points} de {possible} puntos",
        Msg::NotAskedPoints => {
            "Sin preguntar: {number} {number:pregunta|preguntas}, que {number:cuenta|cuentan} como {points} de {possible} puntos"
        }
        Msg::Skipped => "Sin responder",
        Msg::Advice => "Qué hacer:",
        Msg::YourNote => "Su nota:",
        Msg::Change => "Cambiar",
        Msg::ChangeAnswerTo => "Cambiar la respuesta a: {question}",
        Msg::MethodTitle => "De dónde viene esto",
        Msg::MethodText => {
            "Cada pregunta se basa en afirmaciones de estos artículos; «Por qué lo preguntamos», junto a cada pregunta, muestra cuáles. Las puntuaciones son exactas, y las mismas respuestas dan siempre el mismo resultado."
        }
        Msg::ShareWith => "Compartir con {name}",
        Msg::ShareText => {
            "No se entrega nada a {name} a menos que usted lo haga aquí. Elija cuánto, léalo y compártalo solo si quiere."
        }
        Msg::ShareHow => "¿Cuánto?",
        Msg::ShareVerdict => "Solo el veredicto",
        Msg::ShareDimensions => "El veredicto, las cifras y las señales de alerta",
        Msg::ShareEverything => "Todo, sin sus notas",
        Msg::ShareExact => "Esto es lo que se entrega, palabra por palabra:",
        Msg::ShareDone => "Entregado a {name}: {level}.",
        Msg::OtherFiles => "Para otros programas",
        Msg::FileMarkdown => "Informe (Markdown)",
        Msg::FileCsv => "Tabla de las respuestas (CSV)",
        Msg::FilePlan => "Plan (CSV)",
        Msg::FileCalendar => "Fechas del plan (calendario)",
        Msg::FileRadar => "Gráfico de radar (SVG)",
        Msg::FileBars => "Gráfico de barras (SVG)",
        Msg::FileTrend => "Gráfico de líneas en el tiempo (SVG)",
        Msg::FileResult => "Resultado recalculable (JSON)",
        Msg::TakeAlong => "Imprimir y descargar",
        Msg::TakeAlongText => {
            "Al imprimir se obtiene un informe; el archivo contiene sus respuestas y se puede volver a cargar en cualquier navegador."
        }
        Msg::Print => "Imprimir",
        Msg::DownloadAnswers => "Descargar respuestas",
        Msg::LoadAnswers => "Cargar respuestas",
        Msg::BackToQuestions => "Volver a las preguntas",
        Msg::ForgetEverything => "Borrar todo",
        Msg::AskStartAnew => {
            "¿Empezar de nuevo? {number:Se eliminará|Se eliminarán} {number} {number:respuesta|respuestas}."
        }
        Msg::DeleteAnswers => "Eliminar respuestas",
        Msg::KeepAnswers => "Conservar respuestas",
        Msg::AskForget => {
            "¿Borrar todo? Se eliminará todo lo que este navegador guarda del cuestionario, con todos los proyectos."
        }
        Msg::Forget => "Borrar",
        Msg::Keep => "Conservar",
        Msg::AskReplace => {
            "¿Sustituir sus respuestas por las del archivo? {number:Se sustituirá|Se sustituirán} {number} {number:respuesta|respuestas}."
        }
        Msg::ReplaceAnswers => "Sustituir respuestas",
        Msg::Loaded => "Se han cargado las respuestas del archivo.",
        Msg::Forgotten => "Se ha borrado todo. Este navegador no guarda nada del cuestionario.",
        Msg::FileTooLarge => {
            "Este archivo es demasiado grande para ser un archivo de respuestas. No se ha cambiado nada."
        }
        Msg::FileUnreadable => "El navegador no ha podido leer este archivo. No se ha cambiado nada.",
        Msg::FileNotJson => "Este no es un archivo de respuestas: no es JSON. No se ha cambiado nada.",
        Msg::FileNotAResponse => "Este archivo no contiene respuestas a este cuestionario. No se ha cambiado nada.",
        Msg::MoreProblems => "y {number} más",
        Msg::StorageBlocked => {
            "Este navegador no permite que la página guarde nada. Puede continuar, pero descargue sus respuestas antes de salir."
        }
        Msg::StorageFull => {
            "El almacenamiento del navegador está lleno: lo que cambie ahora no se guarda. Puede continuar; descargue lo que tiene antes de salir."
        }
        Msg::StorageNewer => {
            "Una versión más reciente de este cuestionario ha guardado respuestas aquí. Se dejan intactas y no se sobrescriben."
        }
        Msg::StorageDamaged => "Las respuestas guardadas no se pueden leer. Se dejan intactas y no se sobrescriben.",
        Msg::StorageElsewhere => {
            "El cuestionario se ha modificado en otra pestaña o ventana. Aquí no se guarda nada más hasta que usted elija."
        }
        Msg::UseThose => "Usar las de la otra pestaña",
        Msg::KeepThese => "Conservar las de aquí",

        Msg::ReportFigures => "Cifras",
        Msg::ReportPlan => "Plan",
        Msg::ReportStep => "Paso",
        Msg::ReportAim => "Logrado cuando",
        Msg::ReportOwner => "Quién",
        Msg::ReportDue => "Plazo",
        Msg::ReportDone => "Hecho",
        Msg::ReportNote => "Nota",
        Msg::ReportIsDone => "sí",
        Msg::ReportIsOpen => "aún no",
        Msg::ReportItem => "Ítem",
        Msg::ReportQuestion => "Pregunta",
        Msg::ReportAnswer => "Respuesta",
        Msg::ReportValue => "Valor",
        Msg::ReportPoints => "Puntos",
        Msg::ReportPossible => "Puntos posibles",
        Msg::ReportAdvice => "Qué hacer",
        Msg::ReportLater => "Corresponde a una fase posterior",
        Msg::ReportNotAsked => "No se ha preguntado",
        Msg::ReportMadeWith => {
            "Elaborado con el cuestionario {instrument} {version} y la versión {engine} de su motor."
        }
        Msg::ReportRecompute => {
            "El archivo de resultado (JSON) de este cuestionario contiene las respuestas, de modo que cualquiera puede volver a calcular todas las cifras. El SHA-256 del cuestionario es {fingerprint}."
        }
        Msg::ChartBars => "Gráfico de barras de las puntuaciones",
        Msg::ChartBarsCaption => "Puntuaciones de 0 a 100. La barra clara es el rango posible.",
        Msg::ChartScore => "{dimension}: {score}, rango posible {range}.",
        Msg::LinkDamaged => {
            "Este enlace está dañado: falta una parte o se ha cambiado. Cópielo de nuevo, entero. No se ha cambiado nada."
        }
        Msg::LinkNewer => "Este enlace se creó con una versión más reciente del cuestionario. No se ha cambiado nada.",
        Msg::LinkOtherSurvey => "Este enlace es de otro cuestionario. No se ha cambiado nada.",
        Msg::LinkOtherVersion => {
            "Este enlace es de una edición del cuestionario (versión {version}) cuyas preguntas no son las de esta. No se ha cambiado nada."
        }
        Msg::ProjectNumber => "Proyecto {number}",
        Msg::CopyOf => "{name} (copia)",
        Msg::Migrated => {
            "Las respuestas a otra versión de estas preguntas se han incorporado según sus identificadores; el original se conserva como estaba. Lo siguiente ya no tiene cabida:"
        }
        Msg::DroppedStage => "la fase «{id}»: elija la fase de nuevo",
        Msg::DroppedRole => "el rol «{id}»: elija el rol de nuevo",
        Msg::DroppedItem => "{id}: ya no se pregunta",
        Msg::DroppedAnswer => "{id}: la respuesta no es ninguna de las actuales",
        Msg::DroppedNote => "{id}: la nota correspondiente",
        Msg::DroppedStep => "{id}: un paso del plan",
        Msg::Projects => "Proyectos",
        Msg::ProjectsLead => {
            "Cada proyecto tiene sus propias respuestas, su plan y sus instantáneas. Todos permanecen en este navegador hasta que usted los elimine."
        }
        Msg::ProjectLoaded => "El proyecto del archivo se ha añadido y está abierto.",
        Msg::ProjectDeleted => "El proyecto se ha eliminado.",
        Msg::AskDeleteProject => "¿Eliminar «{name}» con sus respuestas, su plan y sus instantáneas?",
        Msg::DeleteProject => "Eliminar proyecto",
        Msg::KeepProject => "Conservar proyecto",
        Msg::Undo => "Deshacer",
        Msg::NewProject => "Nuevo proyecto",
        Msg::LoadProject => "Cargar un proyecto",
        Msg::BackToStart => "Volver al inicio",
        Msg::Name => "Nombre",
        Msg::Open => "Abrir",
        Msg::OpenNamed => "Abrir {name}",
        Msg::Duplicate => "Duplicar",
        Msg::DuplicateNamed => "Duplicar {name}",
        Msg::Export => "Exportar",
        Msg::DownloadProject => "Descargar el proyecto, con plan e instantáneas",
        Msg::ExportNamed => "Exportar {name}",
        Msg::Delete => "Eliminar",
        Msg::DeleteNamed => "Eliminar {name}",
        Msg::NothingAnswered => "Aún no hay respuestas.",
        Msg::IndexIs => "índice {number}",
        Msg::SnapshotsLast => "{number} {number:instantánea|instantáneas}, {number:del|la última del} {date}",
        Msg::StepsDone => "{number} de {total} {total:paso|pasos} del plan {total:hecho|hechos}",
        Msg::Plan => "Su plan",
        Msg::PlanEmpty => "Añada pasos desde «Qué hacer primero» y anote quién se encarga de ellos y para cuándo.",
        Msg::AddToPlan => "Añadir al plan",
        Msg::AddToPlanNamed => "Añadir al plan: {question}",
        Msg::ShowInPlan => "Mostrar en el plan",
        Msg::ShowInPlanNamed => "Mostrar en el plan: {question}",
        Msg::InPlan => "Está en el plan.",
        Msg::AimReached => "Según las respuestas, esto está logrado.",
        Msg::Owner => "Quién",
        Msg::Due => "Para cuándo",
        Msg::Note => "Nota",
        Msg::Done => "Hecho",
        Msg::RemoveStep => "Quitar",
        Msg::RemoveStepNamed => "Quitar del plan: {question}",
        Msg::StepRemoved => "El paso ya no está en el plan.",
        Msg::OverTime => "Evolución",
        Msg::OverTimeExplained => {
            "Una instantánea conserva las respuestas tal como son hoy. Cámbielas cuando el proyecto haya avanzado, y compare."
        }
        Msg::SnapshotName => "Nombre (opcional)",
        Msg::TakeSnapshot => "Tomar una instantánea",
        Msg::SnapshotTaken => "La instantánea se ha tomado.",
        Msg::SnapshotDeleted => "La instantánea se ha eliminado.",
        Msg::RenameOrDelete => "Renombrar o eliminar instantáneas",
        Msg::TrendSentence => {
            "Gráfico de líneas de {number} {number:instantánea|instantáneas}: índice {from} el {first}, {to} el {last}."
        }
        Msg::TrendEmpty => "Gráfico de líneas: ninguna instantánea tiene índice.",
        Msg::Snapshot => "Instantánea",
        Msg::Verdict => "Veredicto",
        Msg::ChangeColumn => "Cambio",
        Msg::SnapshotsTable => {
            "El cambio se indica en puntos respecto a la instantánea anterior, en las preguntas respondidas en ambas. No hay índice para un diagnóstico breve ni cuando se sabe demasiado poco."
        }
        Msg::Since => "desde {name}",
        Msg::OfVersion => "Respuestas a la versión {version}",
        Msg::NotComparable => "no comparables: {number}",
        Msg::OfOtherVersion => "Respuestas a la versión {version}, que no es comparable con esta",
        Msg::WhatChanged => "Qué ha cambiado",
        Msg::From => "Desde",
        Msg::To => "Hasta",
        Msg::AnswersNow => "Las respuestas actuales",
        Msg::FromTo => "{from} → {to}",
        Msg::Incomparable => "Las instantáneas de las versiones {from} y {to} de las preguntas no se pueden comparar.",
        Msg::LikeForLike => "Índice comparable",
        Msg::LikeForLikeNotable => {
            "{from} → {to} ({change}), en {number} {number:pregunta respondida|preguntas respondidas} en ambos momentos"
        }
        Msg::LikeForLikeSmall => {
            "{from} → {to} ({change}, menos de lo que consideramos notable), en {number} {number:pregunta respondida|preguntas respondidas} en ambos momentos"
        }
        Msg::NothingInBoth => "Ninguna pregunta está respondida en ambos momentos.",
        Msg::LeftOut => "Respuestas que quedan fuera porque no tienen cabida en estas preguntas:",
        Msg::NothingChanged => {
            "Ninguna respuesta es mejor o peor, y no ha aparecido ni desaparecido ninguna señal de alerta."
        }
        Msg::FlagsClosed => "Señales de alerta que han desaparecido",
        Msg::FlagsOpened => "Señales de alerta que han aparecido",
        Msg::Rose => "Qué ha subido",
        Msg::Fell => "Qué ha bajado",
        Msg::NowPoints => "{points} puntos. Ahora: {answer}",
        Msg::PlanEffect => "Qué ha logrado el plan",
        Msg::StepUnknown => "Sin respuesta en al menos uno de los dos momentos.",
        Msg::StepReached => "Objetivo logrado. {points} puntos.",
        Msg::StepOpen => "Objetivo no logrado. {points} puntos.",
        Msg::PlanBrought => "Sus pasos en conjunto: {points} puntos del índice comparable.",

        Msg::DecimalMark => ",",

        // How the verdict came about.
        Msg::HowTitle => "Cómo se ha llegado al veredicto",
        Msg::HowLead => {
            "Cada respuesta vale puntos, y todos los puntos juntos son el índice. Las reglas se leen de arriba abajo: decide la primera que se cumple. Comparan las cifras redondeadas y, con exactitud, cuánto se conoce."
        }
        Msg::HowPoints => "De las respuestas al índice",
        Msg::HowSum => "En total",
        Msg::HowRounded => "El índice es de {points} puntos, redondeado a {index}.",
        Msg::HowRules => "Del índice y las señales al veredicto",
        Msg::LowestDimension => "Dimensión más baja",
        Msg::HowFacts => "Lo que miran las reglas",
        Msg::RuleWalk => "Hay una señal de alerta de la máxima gravedad",
        Msg::RuleStop => "Hay una señal de alerta que indica detenerse",
        Msg::RuleCoverage => "Se conoce menos del {need} % del peso",
        Msg::RuleNot => {
            "El índice es inferior a {index}, una dimensión es inferior a {dimension} o hay más de {cautions} {cautions:advertencia|advertencias}"
        }
        Msg::RuleFix => {
            "El índice es inferior a {index}, una dimensión es inferior a {dimension}, se conoce menos del {coverage} %, hay alguna advertencia o queda algo sin resolver, controvertido o sin determinar"
        }
        Msg::RuleReady => "No se cumple nada de lo anterior",
        Msg::RuleDecides => "Esta es la que decide.",
        Msg::RulePassed => "No se cumple.",
        Msg::RuleNotRead => "Ya no se lee.",

        // The cheapest way up.
        Msg::WayTitle => "El camino menos costoso para mejorar",
        Msg::WayLead => {
            "Ningún otro camino hacia «{verdict}» exige menos esfuerzo: {number} {number:paso|pasos}, esfuerzo {effort}. El índice sería {index}."
        }
        Msg::WayLeadPlain => {
            "Ningún otro camino hacia «{verdict}» exige menos esfuerzo: {number} {number:paso|pasos}, esfuerzo {effort}."
        }
        Msg::WayEffort => "Esfuerzo {effort}. Aporta {points} puntos.",
        Msg::EffortExplained => {
            "El esfuerzo de un paso es la dificultad del asunto, de 1 a {hardest}, multiplicada por el número de afirmaciones que sube la respuesta."
        }
        Msg::WayChief => {
            "Antes de todo esto: ¿liderará visiblemente el cambio el director general? Si no, cada paso es dinero perdido."
        }
        Msg::WayBlocked => "Ahora ningún paso lleva más lejos. Antes hay que averiguar o resolver lo siguiente:",
        Msg::WayBlockedTicked => "Sin los pasos que usted ha descartado, nada lleva más lejos. Lo impide lo siguiente:",
        Msg::WayTooLarge => {
            "Hay demasiados caminos para compararlos todos. «Qué hacer primero» indica los mejores pasos por separado."
        }
        Msg::RuleOut => "Aquí no es posible",
        Msg::RuleOutNamed => "Aquí no es posible: {question}",
        Msg::RuledOut => "Descartado",
        Msg::IsRuledOut => "Ha descartado este paso.",
        Msg::PossibleAgain => "Sí es posible",
        Msg::PossibleAgainNamed => "Sí es posible: {question}",
        Msg::AddAllToPlan => "Añadir todos al plan",

        // What if.
        Msg::TryStep => "¿Y si…?",
        Msg::TryStepNamed => "¿Y si…? Si esto fuera así: {question}",
        Msg::WhatIsBehind => "Qué hay detrás, y qué pasaría si",
        Msg::WhatIf => "¿Y si…?",
        Msg::WhatIfNamed => "¿Y si…? Si la respuesta fuera otra: {question}",
        Msg::AsAnswered => "según lo respondido",
        Msg::WhatIfTitle => "¿Y si…? Estas no son sus respuestas",
        Msg::WhatIfVerdict => {
            "Con {number} {number:respuesta cambiada|respuestas cambiadas}: «{verdict}» (ahora «{now}»)."
        }
        Msg::WhatIfSame => "Con {number} {number:respuesta cambiada|respuestas cambiadas}: sigue siendo «{verdict}».",
        Msg::WhatIfIndex => "Índice {to} (ahora {from}).",
        Msg::WhatIfFlags => "Señales de alerta: {to} (ahora {from}).",
        Msg::WhatIfUndo => "Volver a sus respuestas",

        // A link.
        Msg::LinkTitle => "Como enlace",
        Msg::LinkText => {
            "El propio enlace contiene el cuestionario, después de «#»: los navegadores no envían esa parte a nadie. Sin contraseña, quien reciba el enlace puede leerlo. Las notas no se incluyen."
        }
        Msg::LinkPassphrase => "Contraseña (opcional)",
        Msg::ShowPassphrase => "Mostrar la contraseña",
        Msg::LinkPassphraseHint => "Sin ella nadie puede abrir el enlace, y nadie puede recuperarla.",
        Msg::MakeLink => "Crear el enlace",
        Msg::LinkIs => "El enlace",
        Msg::LinkQr => "Código QR del enlace",
        Msg::Copy => "Copiar",
        Msg::Copied => "Copiado.",
        Msg::CopyByHand => "El navegador no permite que esta página copie. Seleccione el texto y cópielo a mano.",
        Msg::CopyText => "Copiar como texto",
        Msg::TextToCopy => "El resultado como texto",
        Msg::SealUnavailable => {
            "Los navegadores solo cifran y descifran en páginas que llegan por https. No se ha cambiado nada."
        }
        Msg::SealFailed => "El navegador no ha podido hacerlo. No se ha cambiado nada.",
        Msg::LinkedTitle => "Qué contiene este enlace",
        Msg::LinkedSealed => "Está cifrado. Se abre con su contraseña.",
        Msg::Passphrase => "Contraseña",
        Msg::OpenLink => "Abrir el enlace",
        Msg::WrongPassphrase => "Esta no es la contraseña de este enlace, o el enlace se ha cambiado.",
        Msg::LinkedStated => {
            "Esto es lo que dice quien creó el enlace. Sin las respuestas no se puede volver a calcular aquí."
        }
        Msg::LinkedAnswers => {
            "Contiene {number} {number:respuesta|respuestas} y ninguna nota. Las cifras se han calculado aquí, a partir de {number:esa respuesta|esas respuestas}."
        }
        Msg::LinkedUntouched => "Sus propios datos guardados en este navegador no se han tocado y quedan como están.",
        Msg::LinkedKeep => "Añadir como proyecto",
        Msg::LinkedLeave => "No añadirlo",
        Msg::LinkedProject => "De un enlace",

        // Files.
        Msg::FileReport => "Informe (HTML)",
        Msg::FileRadarPng => "Gráfico de radar (PNG)",
        Msg::FileBarsPng => "Gráfico de barras (PNG)",
        Msg::FileTrendPng => "Gráfico de líneas en el tiempo (PNG)",
    }
}
