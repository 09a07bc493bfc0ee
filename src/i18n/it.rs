//! Italian. Translated by machine from the English and read against it twice, by machine; not reviewed by a native speaker.

use super::Msg;

/// The Italian text of a message.
pub const fn italian(msg: Msg) -> &'static str {
    match msg {
        Msg::IntroLead => {
            "I progetti che falliscono lo fanno per lo più per motivi che si potevano riconoscere prima di qualsiasi acquisto. Questa verifica trova quei motivi, dice quanto pesano e da dove cominciare. Ogni risultato rimanda all’articolo su cui si basa."
        }
        Msg::PrivacyTitle => "Nulla esce da questa pagina",
        Msg::PrivacyText => {
            "Tutto viene calcolato nel Suo browser. Niente account, niente cookie e nessuna richiesta dopo il caricamento della pagina."
        }
        Msg::KeptNowhere => {
            "Le Sue risposte non vengono conservate: vanno perse quando lascia la pagina, a meno che non le scarichi."
        }
        Msg::KeptSession => "Le Sue risposte sono conservate solo in questa scheda, finché non la chiude.",
        Msg::KeptLocal => "Le Sue risposte sono conservate solo in questo browser, finché non le cancella.",
        Msg::CheckTitle => "Come verificarlo di persona",
        Msg::CheckNetwork => {
            "Aprire gli strumenti del browser (F12) alla scheda «Rete», svuotare l’elenco e compilare il questionario: all’elenco non si aggiunge nulla."
        }
        Msg::CheckOffline => "Disattivare la rete. Il questionario prosegue fino al risultato.",
        Msg::CheckKept => {
            "Guardare in «Archiviazione» o «Applicazione» negli stessi strumenti. Le Sue risposte sono sotto «{key}», e nient’altro è nostro."
        }
        Msg::CheckSource => "Leggere docs/privacy.md nel codice sorgente: indica il test dietro ogni affermazione.",
        Msg::SavedTitle => "Il questionario finora",
        Msg::Answers => "Risposte",
        Msg::Stage => "Fase",
        Msg::Role => "Il Suo ruolo",
        Msg::Length => "Durata",
        Msg::Continue => "Continua",
        Msg::StartAnew => "Ricomincia",
        Msg::ChooseAgain => "Cambia fase, ruolo o durata",
        Msg::StageQuestion => "A che punto è il progetto?",
        Msg::RoleQuestion => "Qual è il Suo ruolo nel progetto?",
        Msg::LengthQuestion => "Quanto tempo ha?",
        Msg::FullCheck => "Verifica completa",
        Msg::ShortCheck => "Verifica breve",
        Msg::LengthOf => "{number} {number:domanda|domande}, circa {minutes} {minutes:minuto|minuti}",
        Msg::ChooseStage => "Scegliere la fase del progetto.",
        Msg::ChooseRole => "Scegliere il proprio ruolo.",
        Msg::StillToChoose => "Prima di iniziare:",
        Msg::Start => "Inizia",
        Msg::Cancel => "Lascia così",
        Msg::Progress => "Avanzamento",
        Msg::Of => "{number} di {total}",
        Msg::PartOf => "Parte {number} di {total}",
        Msg::QuestionOf => "Domanda {number} di {total}",
        Msg::KeysHelp => {
            "I tasti da 0 a {max} scelgono un’affermazione e ? indica «non so», per la domanda che ha il focus. È possibile saltare qualsiasi domanda."
        }
        Msg::DontKnow => "Non so",
        Msg::NotApplicable => "Non applicabile",
        Msg::ClearAnswer => "Cancella risposta",
        Msg::WhyWeAsk => "Perché lo chiediamo",
        Msg::PrivateNote => "Nota privata",
        Msg::PrivateNoteWritten => "Nota privata (scritta)",
        Msg::NoteHint => {
            "Per uso personale. Va dove vanno le risposte: nel file che si scarica e nel report che si stampa."
        }
        Msg::Back => "Indietro",
        Msg::Next => "Avanti",
        Msg::Review => "Riepilogo",
        Msg::ReviewAnswers => "Rivedi le risposte",
        Msg::BackToResult => "Torna al risultato",
        Msg::ReviewTitle => "Riepilogo prima del risultato",
        Msg::AnsweredOf => "{number} {number:risposta|risposte} su {total} {total:domanda|domande}",
        Msg::ReviewUnsure => " – di cui {number} «non so»",
        Msg::ReviewComplete => "Ogni domanda ha una risposta. È ancora possibile tornare a qualsiasi domanda.",
        Msg::ReviewOpen => {
            "Il risultato si può vedere comunque: una domanda aperta conta come non nota, e il risultato mostra quanta incertezza ne deriva."
        }
        Msg::Unanswered => "Ancora senza risposta",
        Msg::SeeResult => "Vedi il risultato",
        Msg::ResultComing => "Questa parte è in arrivo",
        Msg::ResultMissing => "Questa parte non si può ancora mostrare",
        Msg::ResultMissingText => {
            "Un file di questa pagina non è arrivato. Le Sue risposte non sono perse. Controllare la connessione, poi riprovare."
        }
        Msg::TryAgain => "Riprova",
        Msg::Result => "Risultato",
        Msg::ViewOfRole => "Punto di vista: {role}",
        Msg::ShortExplained => {
            "La verifica breve pone solo le domande che possono rivelare un motivo per fermarsi. Può trovarne uno; non può dimostrare che un progetto è pronto, perciò non dà un indice."
        }
        Msg::PartExplained => {
            "Le sono state poste le domande che il Suo ruolo può valutare. Mostrano ciò che Lei vede, con il relativo intervallo. Un giudizio sull’intero progetto richiede anche le risposte di altri."
        }
        Msg::Editorial => {
            "Questo è uno strumento editoriale: pesa ciò che dicono gli articoli su cui si basa. Non è stato validato e non predice il successo."
        }
        Msg::WhyReady => {
            "Tutte le condizioni del metodo sono soddisfatte: l’indice, ogni dimensione e il peso noto sono abbastanza alti, e nessun segnale d’allarme è presente o ancora aperto."
        }
        Msg::WhyFixFirst => "Che cosa separa questo risultato da «Pronto»:",
        Msg::WhyNot => "Che cosa ha determinato il giudizio:",
        Msg::WhyInsufficient => "Che cosa manca:",
        Msg::ReasonFlag => "È presente un segnale d’allarme: {flag}",
        Msg::ReasonNothing => "Nessuna domanda è applicabile.",
        Msg::ReasonCoverage => "Peso noto finora: {have}%; necessario: {need}%.",
        Msg::ReasonCautions => "Avvertimenti: {have}; ammessi: {need}.",
        Msg::ReasonIndex => "L’indice è {have}; occorre almeno {need}.",
        Msg::IndexAtBest => "L’indice arriva al massimo a {have}; occorre almeno {need}.",
        Msg::ReasonDimension => "{dimension}: punteggio {have}; ogni dimensione deve avere almeno {need}.",
        Msg::DimensionAtBest => "{dimension}: al massimo {have}; ogni dimensione deve avere almeno {need}.",
        Msg::ReasonUnresolved => {
            "Le risposte aperte potrebbero ancora far emergere {number} {number:segnale|segnali} d’allarme."
        }
        Msg::ReasonContested => "Un solo ruolo vede {number} {number:segnale|segnali} d’allarme.",
        Msg::ReasonUnclear => "Si sa troppo poco su: {dimension}.",
        Msg::Index => "Indice",
        Msg::OfHundred => "su 100",
        Msg::PossibleRange => "Intervallo possibile",
        Msg::RangeColumn => "Intervallo",
        Msg::RangeExplained => "Dove può collocarsi alla fine l’indice, comunque si risponda alle domande aperte.",
        Msg::WeightingRange => "Con altri pesi",
        Msg::WeightingExplained => {
            "Dove si collocherebbe l’indice se una dimensione qualsiasi pesasse fino alla metà in più o in meno."
        }
        Msg::Known => "Peso noto",
        Msg::KnownExplained => "La quota del peso delle domande a cui si è risposto scegliendo un’affermazione.",
        Msg::Confidence => "Affidabilità",
        Msg::ConfidenceLow => "Bassa: Troppe risposte sono ancora aperte.",
        Msg::ConfidenceMedium => "Media: La maggior parte è nota, ma vista da una sola persona.",
        Msg::ConfidenceHigh => "Alta: Quasi tutto è noto, grazie a tre o più persone.",
        Msg::Percent => "{number}%",
        Msg::Range => "{low}–{high}",
        Msg::OnThisPage => "In questa pagina",
        Msg::Flags => "Segnali d’allarme",
        Msg::NoFlags => "Non è presente nessun segnale d’allarme.",
        Msg::Unresolved => "Non ancora risolti",
        Msg::UnresolvedExplained => "Emergerebbero se le risposte aperte si rivelassero sfavorevoli.",
        Msg::ToBeAnswered => "In attesa di risposta:",
        Msg::AnswerQuestion => "Rispondi: {question}",
        Msg::Answer => "Rispondi",
        Msg::SeverityWalk => "Rinunciare",
        Msg::SeverityStop => "Fermarsi",
        Msg::SeverityCaution => "Avvertimento",
        Msg::FromTheEssay => "Fonte:",
        Msg::NextBest => "Prime cose da fare",
        Msg::NextBestExplained => {
            "I singoli passi che aiutano di più, a partire dal migliore. Ognuno mira a uno stato che conta come raggiunto."
        }
        Msg::Aim => "Raggiunto quando:",
        Msg::AimFor => "Obiettivo:",
        Msg::Gain => "Aggiunge {points} punti su 100.",
        Msg::LeadsTo => "Da solo porta a «{verdict}».",
        Msg::LearnFirst => "Prime cose da chiarire",
        Msg::LearnFirstExplained => "Le domande aperte le cui risposte contano di più.",
        Msg::Moves => "Può spostare il risultato di {points} punti su 100.",
        Msg::WaitsWalk => "Ne dipende un motivo per rinunciare.",
        Msg::WaitsStop => "Ne dipende un segnale che dice di fermarsi.",
        Msg::WaitsCaution => "Ne dipende un avvertimento.",
        Msg::GoOnFull => "Passa alla verifica completa",
        Msg::Dimensions => "Dimensione per dimensione",
        Msg::BarsTable => "Punteggi da 0 a 100; la barra chiara è l’intervallo possibile",
        Msg::RadarTable => "Il radar come tabella",
        Msg::RadarCaption => "Numeri come nell’elenco. La fascia piena è l’intervallo possibile.",
        Msg::RadarSentence => {
            "Grafico radar: {number} {number:dimensione|dimensioni} su {total} {number:ha|hanno} un punteggio. Più alto: {best}, {high}. Più basso: {worst}, {low}."
        }
        Msg::RadarUnclear => "Grafico radar: si sa troppo poco per qualsiasi punteggio.",
        Msg::Dimension => "Dimensione",
        Msg::Score => "Punteggio",
        Msg::Unclear => "non chiaro",
        Msg::OthersMust => "Domande a cui devono rispondere altri",
        Msg::OthersMustExplained => {
            "Queste domande riguardano altri ruoli. Chiedere anche a chi li ricopre di fare la verifica."
        }
        Msg::AllAnswers => "Tutte le risposte",
        Msg::PointsExplained => {
            "Tutte le domande insieme valgono 100 punti; per ognuna è indicata la sua parte. Ogni cifra è arrotondata singolarmente; le somme sono calcolate sulle cifre esatte."
        }
        Msg::PointsOf => "{points} punti su {possible}",
        Msg::PointsAssumed => "Risposta non nota: conta {points} punti su {possible}",
        Msg::NotAskedPoints => {
            "Non {number:posta|poste}: {number} {number:domanda|domande}, {number:conta|contano} {points} punti su {possible}"
        }
        Msg::Skipped => "Senza risposta",
        Msg::Advice => "Che cosa fare:",
        Msg::YourNote => "La Sua nota:",
        Msg::Change => "Modifica",
        Msg::ChangeAnswerTo => "Modifica la risposta a: {question}",
        Msg::MethodTitle => "Su che cosa si basa",
        Msg::MethodText => {
            "Ogni domanda si basa su tesi di questi articoli; «Perché lo chiediamo», accanto a ogni domanda, mostra quali. I punteggi sono esatti, e le stesse risposte danno sempre lo stesso risultato."
        }
        Msg::ShareWith => "Condividi con {name}",
        Msg::ShareText => {
            "A {name} non viene trasmesso nulla, a meno che non lo faccia Lei qui. Scegliere quanto, leggere il testo e condividerlo solo se lo si desidera."
        }
        Msg::ShareHow => "Quanto?",
        Msg::ShareVerdict => "Solo il giudizio",
        Msg::ShareDimensions => "Il giudizio, le cifre e i segnali d’allarme",
        Msg::ShareEverything => "Tutto, senza le Sue note",
        Msg::ShareExact => "Viene trasmesso questo, parola per parola:",
        Msg::ShareDone => "Trasmesso a {name}: {level}.",
        Msg::OtherFiles => "Per altri programmi",
        Msg::FileMarkdown => "Report (Markdown)",
        Msg::FileCsv => "Tabella delle risposte (CSV)",
        Msg::FilePlan => "Piano (CSV)",
        Msg::FileCalendar => "Date del piano (calendario)",
        Msg::FileRadar => "Grafico radar (SVG)",
        Msg::FileBars => "Grafico a barre (SVG)",
        Msg::FileTrend => "Grafico a linee nel tempo (SVG)",
        Msg::FileResult => "Risultato ricalcolabile (JSON)",
        Msg::TakeAlong => "Da portare con sé",
        Msg::TakeAlongText => {
            "La stampa produce un report; il file contiene le Sue risposte e si può ricaricare in qualsiasi browser."
        }
        Msg::Print => "Stampa",
        Msg::DownloadAnswers => "Scarica le risposte",
        Msg::LoadAnswers => "Carica le risposte",
        Msg::BackToQuestions => "Torna alle domande",
        Msg::ForgetEverything => "Cancella tutto",
        Msg::AskStartAnew => "Ricominciare? {number} {number:risposta verrà eliminata|risposte verranno eliminate}.",
        Msg::DeleteAnswers => "Elimina le risposte",
        Msg::KeepAnswers => "Conserva le risposte",
        Msg::AskForget => {
            "Cancellare tutto? Tutto ciò che questo browser conserva del questionario verrà eliminato, compresi tutti i progetti."
        }
        Msg::Forget => "Cancella",
        Msg::Keep => "Conserva",
        Msg::AskReplace => {
            "Sostituire le Sue risposte con quelle del file? {number} {number:risposta verrà sostituita|risposte verranno sostituite}."
        }
        Msg::ReplaceAnswers => "Sostituisci le risposte",
        Msg::Loaded => "Le risposte del file sono state caricate.",
        Msg::Forgotten => "Tutto è stato cancellato. Questo browser non conserva nulla del questionario.",
        Msg::FileTooLarge => {
            "Questo file è troppo grande per essere un file di risposte. Non è stato modificato nulla."
        }
        Msg::FileUnreadable => "Il browser non è riuscito a leggere questo file. Non è stato modificato nulla.",
        Msg::FileNotJson => "Questo non è un file di risposte: non è JSON. Non è stato modificato nulla.",
        Msg::FileNotAResponse => {
            "Questo file non contiene risposte a questo questionario. Non è stato modificato nulla."
        }
        Msg::MoreProblems => "e {number} {number:altro|altri}",
        Msg::StorageBlocked => {
            "Questo browser non consente alla pagina di salvare nulla. È possibile continuare, ma occorre scaricare le risposte prima di uscire."
        }
        Msg::StorageFull => {
            "Lo spazio di archiviazione del browser è pieno: ciò che cambia ora non viene salvato. È possibile continuare; prima di uscire, scaricare quanto raccolto."
        }
        Msg::StorageNewer => {
            "Una versione più recente di questo questionario ha salvato qui delle risposte. Restano intatte, e non vengono sovrascritte."
        }
        Msg::StorageDamaged => {
            "Le risposte salvate non si possono leggere. Restano intatte, e non vengono sovrascritte."
        }
        Msg::StorageElsewhere => {
            "Il questionario è stato modificato in un’altra scheda o finestra. Qui non viene più salvato nulla finché non si sceglie."
        }
        Msg::UseThose => "Usa le risposte dell’altra scheda",
        Msg::KeepThese => "Conserva queste risposte",

        Msg::ReportFigures => "Cifre",
        Msg::ReportPlan => "Piano",
        Msg::ReportStep => "Passo",
        Msg::ReportAim => "Raggiunto quando",
        Msg::ReportOwner => "Chi",
        Msg::ReportDue => "Entro",
        Msg::ReportDone => "Fatto",
        Msg::ReportNote => "Nota",
        Msg::ReportIsDone => "sì",
        Msg::ReportIsOpen => "non ancora",
        Msg::ReportItem => "Voce",
        Msg::ReportQuestion => "Domanda",
        Msg::ReportAnswer => "Risposta",
        Msg::ReportValue => "Valore",
        Msg::ReportPoints => "Punti",
        Msg::ReportPossible => "Punti possibili",
        Msg::ReportAdvice => "Che cosa fare",
        Msg::ReportLater => "Riguarda una fase successiva",
        Msg::ReportNotAsked => "Domanda non posta",
        Msg::ReportMadeWith => {
            "Creato con il questionario {instrument} {version} e la versione {engine} del suo motore di calcolo."
        }
        Msg::ReportRecompute => {
            "Il file del risultato (JSON) di questo questionario contiene le risposte, così chiunque può ricalcolare ogni cifra. L’impronta SHA-256 del questionario è {fingerprint}."
        }
        Msg::ChartBars => "Grafico a barre dei punteggi",
        Msg::ChartBarsCaption => "Punteggi da 0 a 100. La barra chiara è l’intervallo possibile.",
        Msg::ChartScore => "{dimension}: {score}, intervallo possibile {range}.",
        Msg::LinkDamaged => {
            "Questo link è danneggiato: una sua parte manca o è stata modificata. Copiarlo di nuovo, per intero. Non è stato modificato nulla."
        }
        Msg::LinkNewer => {
            "Questo link è stato creato da una versione più recente del questionario. Non è stato modificato nulla."
        }
        Msg::LinkOtherSurvey => "Questo link è per un altro questionario. Non è stato modificato nulla.",
        Msg::LinkOtherVersion => {
            "Questo link è per un’edizione del questionario (versione {version}) le cui domande non sono quelle di questa. Non è stato modificato nulla."
        }
        Msg::ProjectNumber => "Progetto {number}",
        Msg::CopyOf => "{name} (copia)",
        Msg::Migrated => {
            "Le risposte a un’altra versione di queste domande sono state riprese in base ai loro identificativi. Quanto segue non ha più un posto; l’originale è conservato com’era:"
        }
        Msg::DroppedStage => "la fase «{id}»: scegliere di nuovo la fase",
        Msg::DroppedRole => "il ruolo «{id}»: scegliere di nuovo il ruolo",
        Msg::DroppedItem => "{id}: non viene più chiesto",
        Msg::DroppedAnswer => "{id}: la risposta non è tra quelle attuali",
        Msg::DroppedNote => "{id}: la relativa nota",
        Msg::DroppedStep => "{id}: un passo del piano",
        Msg::Projects => "Progetti",
        Msg::ProjectsLead => {
            "Ogni progetto ha risposte, piano e istantanee propri. Tutto resta in questo browser finché non lo elimina."
        }
        Msg::ProjectLoaded => "Il progetto del file è stato aggiunto e aperto.",
        Msg::ProjectDeleted => "Il progetto è stato eliminato.",
        Msg::AskDeleteProject => "Eliminare «{name}» con le sue risposte, il piano e le istantanee?",
        Msg::DeleteProject => "Elimina il progetto",
        Msg::KeepProject => "Conserva il progetto",
        Msg::Undo => "Annulla",
        Msg::NewProject => "Nuovo progetto",
        Msg::LoadProject => "Carica un progetto",
        Msg::BackToStart => "Torna all’inizio",
        Msg::Name => "Nome",
        Msg::Open => "Apri",
        Msg::OpenNamed => "Apri {name}",
        Msg::Duplicate => "Duplica",
        Msg::DuplicateNamed => "Duplica {name}",
        Msg::Export => "Esporta",
        Msg::DownloadProject => "Scarica il progetto, con piano e istantanee",
        Msg::ExportNamed => "Esporta {name}",
        Msg::Delete => "Elimina",
        Msg::DeleteNamed => "Elimina {name}",
        Msg::NothingAnswered => "Ancora nessuna risposta.",
        Msg::IndexIs => "indice {number}",
        Msg::SnapshotsLast => "{number} {number:istantanea|istantanee}, ultima: {date}",
        Msg::StepsDone => "{number} {number:passo|passi} del piano su {total} {number:completato|completati}",
        Msg::Plan => "Il Suo piano",
        Msg::PlanEmpty => "Aggiungere passi da «Prime cose da fare», poi annotare chi se ne occupa ed entro quando.",
        Msg::AddToPlan => "Aggiungi al piano",
        Msg::AddToPlanNamed => "Aggiungi al piano: {question}",
        Msg::ShowInPlan => "Mostra nel piano",
        Msg::ShowInPlanNamed => "Mostra nel piano: {question}",
        Msg::InPlan => "È nel piano.",
        Msg::AimReached => "Secondo le risposte, l’obiettivo è raggiunto.",
        Msg::Owner => "Chi",
        Msg::Due => "Entro quando",
        Msg::Note => "Nota",
        Msg::Done => "Fatto",
        Msg::RemoveStep => "Rimuovi",
        Msg::RemoveStepNamed => "Rimuovi dal piano: {question}",
        Msg::StepRemoved => "Il passo è stato rimosso dal piano.",
        Msg::OverTime => "Nel tempo",
        Msg::OverTimeExplained => {
            "Un’istantanea conserva le risposte come sono oggi. Modificarle quando il progetto sarà andato avanti, e confrontare."
        }
        Msg::SnapshotName => "Nome (facoltativo)",
        Msg::TakeSnapshot => "Crea un’istantanea",
        Msg::SnapshotTaken => "L’istantanea è stata creata.",
        Msg::SnapshotDeleted => "L’istantanea è stata eliminata.",
        Msg::RenameOrDelete => "Rinomina o elimina istantanee",
        Msg::TrendSentence => {
            "Grafico a linee di {number} {number:istantanea|istantanee}: indice {from} ({first}), {to} ({last})."
        }
        Msg::TrendEmpty => "Grafico a linee: nessuna istantanea ha un indice.",
        Msg::Snapshot => "Istantanea",
        Msg::Verdict => "Giudizio",
        Msg::ChangeColumn => "Variazione",
        Msg::SnapshotsTable => {
            "La variazione è in punti rispetto all’istantanea precedente, sulle domande con risposta in entrambe. Non c’è un indice per una verifica breve, o dove si sa troppo poco."
        }
        Msg::Since => "rispetto a: {name}",
        Msg::OfVersion => "Risposte alla versione {version}",
        Msg::NotComparable => "non confrontabili: {number}",
        Msg::OfOtherVersion => "Risposte alla versione {version}, che non è confrontabile con questa",
        Msg::WhatChanged => "Che cosa è cambiato",
        Msg::From => "Da",
        Msg::To => "A",
        Msg::AnswersNow => "Le risposte attuali",
        Msg::FromTo => "{from} → {to}",
        Msg::Incomparable => "Le istantanee delle versioni {from} e {to} delle domande non si possono confrontare.",
        Msg::LikeForLike => "Indice, a parità di domande",
        Msg::LikeForLikeNotable => {
            "{from} → {to} ({change}), su {number} {number:domanda|domande} con risposta in entrambi i casi"
        }
        Msg::LikeForLikeSmall => {
            "{from} → {to} ({change}, meno di quanto consideriamo rilevante), su {number} {number:domanda|domande} con risposta in entrambi i casi"
        }
        Msg::NothingInBoth => "Nessuna domanda ha una risposta in entrambi i casi.",
        Msg::LeftOut => "Risposte tralasciate, perché non trovano posto tra queste domande:",
        Msg::NothingChanged => {
            "Nessuna risposta è migliore o peggiore, e nessun segnale d’allarme è emerso o rientrato."
        }
        Msg::FlagsClosed => "Segnali d’allarme rientrati",
        Msg::FlagsOpened => "Segnali d’allarme emersi",
        Msg::Rose => "Che cosa è migliorato",
        Msg::Fell => "Che cosa è peggiorato",
        Msg::NowPoints => "{points} punti. Ora: {answer}",
        Msg::PlanEffect => "L’effetto del piano",
        Msg::StepUnknown => "Manca una risposta in almeno uno dei due casi.",
        Msg::StepReached => "Obiettivo raggiunto. {points} punti.",
        Msg::StepOpen => "Obiettivo non raggiunto. {points} punti.",
        Msg::PlanBrought => "I suoi passi insieme: {points} punti dell’indice, a parità di domande.",

        Msg::DecimalMark => ",",

        // How the verdict came about.
        Msg::HowTitle => "Come si è arrivati al giudizio",
        Msg::HowLead => {
            "Ogni risposta vale dei punti, e tutti i punti insieme formano l’indice. Le regole si leggono dall’alto: decide la prima la cui condizione si verifica. Confrontano le cifre arrotondate e il valore esatto del peso noto."
        }
        Msg::HowPoints => "Dalle risposte all’indice",
        Msg::HowSum => "Totale",
        Msg::HowRounded => "L’indice è di {points} punti, arrotondato a {index}.",
        Msg::HowRules => "Dall’indice e dai segnali d’allarme al giudizio",
        Msg::LowestDimension => "Dimensione più bassa",
        Msg::HowFacts => "Che cosa guardano le regole",
        Msg::RuleWalk => "È presente un segnale d’allarme del tipo più grave",
        Msg::RuleStop => "È presente un segnale d’allarme che dice di fermarsi",
        Msg::RuleCoverage => "Il peso noto è inferiore a {need}%",
        Msg::RuleNot => {
            "L’indice è inferiore a {index}, una dimensione è inferiore a {dimension}, oppure {cautions:è presente|sono presenti} più di {cautions} {cautions:avvertimento|avvertimenti}"
        }
        Msg::RuleFix => {
            "L’indice è inferiore a {index}, una dimensione è inferiore a {dimension}, il peso noto è inferiore a {coverage}%, è presente qualche avvertimento, oppure qualcosa non è risolto, è contestato o non è chiaro"
        }
        Msg::RuleReady => "Nessuno di questi casi si verifica",
        Msg::RuleDecides => "È questa a decidere.",
        Msg::RulePassed => "Non si verifica.",
        Msg::RuleNotRead => "Non viene più letta.",

        // The cheapest way up.
        Msg::WayTitle => "La via meno impegnativa per migliorare",
        Msg::WayLead => {
            "Nessun’altra via verso «{verdict}» richiede meno impegno: {number} {number:passo|passi}, impegno {effort}. L’indice sarebbe {index}."
        }
        Msg::WayLeadPlain => {
            "Nessun’altra via verso «{verdict}» richiede meno impegno: {number} {number:passo|passi}, impegno {effort}."
        }
        Msg::WayEffort => "Impegno {effort}. Aggiunge {points} punti.",
        Msg::EffortExplained => {
            "L’impegno di un passo è la difficoltà della questione, da 1 a {hardest}, moltiplicata per il numero di affermazioni di cui si sale."
        }
        Msg::WayChief => {
            "Prima di tutto questo: l’amministratore delegato guiderà visibilmente il cambiamento? In caso contrario, ogni passo è denaro perso."
        }
        Msg::WayBlocked => "Al momento nessun passo porta più avanti. Prima occorre chiarire o risolvere questo:",
        Msg::WayBlockedTicked => "Senza i passi che ha escluso, nulla porta più avanti. L’ostacolo è questo:",
        Msg::WayTooLarge => {
            "Le vie sono troppe per confrontarle tutte. «Prime cose da fare» indica i singoli passi migliori."
        }
        Msg::RuleOut => "Qui non è possibile",
        Msg::RuleOutNamed => "Qui non è possibile: {question}",
        Msg::RuledOut => "Passi esclusi",
        Msg::IsRuledOut => "Ha escluso questo passo.",
        Msg::PossibleAgain => "Di nuovo possibile",
        Msg::PossibleAgainNamed => "Di nuovo possibile: {question}",
        Msg::AddAllToPlan => "Aggiungi tutti al piano",

        // What if.
        Msg::TryStep => "Prova l’ipotesi",
        Msg::TryStepNamed => "Prova l’ipotesi che sia così: {question}",
        Msg::WhatIsBehind => "Dettagli e ipotesi",
        Msg::WhatIf => "Ipotesi:",
        Msg::WhatIfNamed => "Ipotesi di un’altra risposta: {question}",
        Msg::AsAnswered => "risposta data",
        Msg::WhatIfTitle => "Ipotesi – queste non sono le Sue risposte",
        Msg::WhatIfVerdict => "Con {number} {number:risposta cambiata|risposte cambiate}: «{verdict}» (ora «{now}»).",
        Msg::WhatIfSame => "Con {number} {number:risposta cambiata|risposte cambiate}: resta «{verdict}».",
        Msg::WhatIfIndex => "Indice {to} (ora {from}).",
        Msg::WhatIfFlags => "Segnali d’allarme: {to} (ora {from}).",
        Msg::WhatIfUndo => "Torna alle risposte date",

        // A link.
        Msg::LinkTitle => "Come link",
        Msg::LinkText => {
            "Il questionario è nel link stesso, dopo il «#»: i browser non inviano quella parte a nessuno. Senza passphrase, chiunque riceva il link può leggerlo. Le note non sono incluse."
        }
        Msg::LinkPassphrase => "Passphrase (facoltativa)",
        Msg::ShowPassphrase => "Mostra la passphrase",
        Msg::LinkPassphraseHint => "Senza la passphrase nessuno può aprire il link, e nessuno può recuperarla.",
        Msg::MakeLink => "Crea il link",
        Msg::LinkIs => "Il link",
        Msg::LinkQr => "Codice QR del link",
        Msg::Copy => "Copia",
        Msg::Copied => "Copiato.",
        Msg::CopyByHand => {
            "Il browser non consente a questa pagina di copiare. Selezionare il testo e copiarlo a mano."
        }
        Msg::CopyText => "Copia come testo",
        Msg::TextToCopy => "Il risultato come testo",
        Msg::SealUnavailable => {
            "I browser cifrano e decifrano solo nelle pagine trasmesse via https. Non è stato modificato nulla."
        }
        Msg::SealFailed => "Il browser non è riuscito a farlo. Non è stato modificato nulla.",
        Msg::LinkedTitle => "Che cosa contiene questo link",
        Msg::LinkedSealed => "È cifrato. Si apre con la sua passphrase.",
        Msg::Passphrase => "Passphrase",
        Msg::OpenLink => "Apri il link",
        Msg::WrongPassphrase => "Questa non è la passphrase di questo link, oppure il link è stato modificato.",
        Msg::LinkedStated => {
            "Questo è ciò che dice chi ha creato il link. Senza le risposte non è possibile ricalcolarlo qui."
        }
        Msg::LinkedAnswers => {
            "Contiene {number} {number:risposta|risposte} e nessuna nota. Le cifre sono state calcolate qui, a partire da {number:questa risposta|queste risposte}."
        }
        Msg::LinkedUntouched => "I Suoi dati conservati in questo browser sono intatti e restano come sono.",
        Msg::LinkedKeep => "Aggiungi come progetto",
        Msg::LinkedLeave => "Non aggiungere",
        Msg::LinkedProject => "Da un link",

        // Files.
        Msg::FileReport => "Report (HTML)",
        Msg::FileRadarPng => "Grafico radar (PNG)",
        Msg::FileBarsPng => "Grafico a barre (PNG)",
        Msg::FileTrendPng => "Grafico a linee nel tempo (PNG)",
    }
}
