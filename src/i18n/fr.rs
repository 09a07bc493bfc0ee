//! French. Translated by machine from the English and read against it twice, by machine; not reviewed by a native speaker.

use super::Msg;

/// The French text of a message.
pub const fn french(msg: Msg) -> &'static str {
    match msg {
        Msg::IntroLead => {
            "Quand un projet échoue, c’est le plus souvent pour des raisons que l’on pouvait voir avant tout achat. Ce diagnostic trouve ces raisons, dit combien elles pèsent et ce qu’il faut faire en premier. Chaque résultat renvoie à l’article sur lequel il s’appuie."
        }
        Msg::PrivacyTitle => "Rien ne quitte cette page",
        Msg::PrivacyText => {
            "Tout est calculé dans votre navigateur. Il n’y a ni compte, ni cookie, ni aucune requête une fois la page chargée."
        }
        Msg::KeptNowhere => {
            "Vos réponses ne sont pas conservées : elles disparaissent quand vous partez, sauf si vous les téléchargez."
        }
        Msg::KeptSession => "Vos réponses ne sont conservées que dans cet onglet, jusqu’à ce que vous le fermiez.",
        Msg::KeptLocal => "Vos réponses ne sont conservées que dans ce navigateur, jusqu’à ce que vous les effaciez.",
        Msg::CheckTitle => "Comment le vérifier vous-même",
        Msg::CheckNetwork => {
            "Ouvrez les outils du navigateur (F12) à l’onglet « Réseau », videz la liste et répondez au questionnaire : il n’ajoute rien à la liste."
        }
        Msg::CheckOffline => "Coupez le réseau. Le questionnaire continue jusqu’à son résultat.",
        Msg::CheckKept => {
            "Regardez sous « Stockage » ou « Application » dans les mêmes outils. Vos réponses se trouvent sous « {key} », et rien d’autre ne vient de nous."
        }
        Msg::CheckSource => {
            "Lisez docs/privacy.md dans le code source : il nomme le test qui appuie chaque affirmation."
        }
        Msg::SavedTitle => "Votre questionnaire jusqu’ici",
        Msg::Answers => "Réponses",
        Msg::Stage => "Phase",
        Msg::Role => "Votre rôle",
        Msg::Length => "Format",
        Msg::Continue => "Continuer",
        Msg::StartAnew => "Recommencer",
        Msg::ChooseAgain => "Changer la phase, le rôle ou le format",
        Msg::StageQuestion => "Où en est le projet ?",
        Msg::RoleQuestion => "Quel est votre rôle dans le projet ?",
        Msg::LengthQuestion => "De combien de temps disposez-vous ?",
        Msg::FullCheck => "Diagnostic complet",
        Msg::ShortCheck => "Diagnostic rapide",
        Msg::LengthOf => "{number} {number:question|questions}, environ {minutes} {minutes:minute|minutes}",
        Msg::ChooseStage => "Choisissez la phase du projet.",
        Msg::ChooseRole => "Choisissez votre rôle.",
        Msg::StillToChoose => "Avant de commencer :",
        Msg::Start => "Commencer",
        Msg::Cancel => "Laisser tel quel",
        Msg::Progress => "Progression",
        Msg::Of => "{number} sur {total}",
        Msg::PartOf => "Partie {number} sur {total}",
        Msg::QuestionOf => "Question {number} sur {total}",
        Msg::KeysHelp => {
            "Les touches 0 à {max} choisissent une affirmation et la touche ? indique « je ne sais pas », pour la question active. Vous pouvez sauter n’importe quelle question."
        }
        Msg::DontKnow => "Je ne sais pas",
        Msg::NotApplicable => "Sans objet",
        Msg::ClearAnswer => "Effacer la réponse",
        Msg::WhyWeAsk => "Pourquoi cette question",
        Msg::PrivateNote => "Note personnelle",
        Msg::PrivateNoteWritten => "Note personnelle (écrite)",
        Msg::NoteHint => {
            "Pour vous-même. Elle va là où vont vos réponses : dans le fichier que vous téléchargez et sur le rapport que vous imprimez."
        }
        Msg::Back => "Retour",
        Msg::Next => "Suivant",
        Msg::Review => "Vérifier",
        Msg::ReviewAnswers => "Vérifier les réponses",
        Msg::BackToResult => "Retour au résultat",
        Msg::ReviewTitle => "Vérification avant le résultat",
        Msg::AnsweredOf => "{number} {number:question|questions} sur {total} {number:a|ont} une réponse",
        Msg::ReviewUnsure => " – « je ne sais pas » pour {number} d’entre elles",
        Msg::ReviewComplete => "Chaque question a une réponse. Vous pouvez encore revenir à n’importe laquelle.",
        Msg::ReviewOpen => {
            "Vous pouvez quand même voir le résultat : une question sans réponse compte comme inconnue, et le résultat montre l’incertitude qui en résulte."
        }
        Msg::Unanswered => "Encore sans réponse",
        Msg::SeeResult => "Voir le résultat",
        Msg::ResultComing => "Cette partie est en cours de chargement",
        Msg::ResultMissing => "Cette partie ne peut pas encore être affichée",
        Msg::ResultMissingText => {
            "Un fichier de cette page n’est pas arrivé. Vos réponses ne sont pas perdues. Vérifiez la connexion, puis réessayez."
        }
        Msg::TryAgain => "Réessayer",
        Msg::Result => "Résultat",
        Msg::ViewOfRole => "Point de vue : {role}",
        Msg::ShortExplained => {
            "Le diagnostic rapide ne pose que les questions qui peuvent révéler une raison d’arrêter. Il peut en trouver une ; il ne peut pas montrer qu’un projet est prêt, et ne donne donc pas d’indice."
        }
        Msg::PartExplained => {
            "On vous a posé les questions dont votre rôle permet de juger. Elles montrent ce que vous voyez, avec la fourchette correspondante. Un verdict sur l’ensemble du projet demande aussi les réponses d’autres personnes."
        }
        Msg::Editorial => {
            "Cet instrument est éditorial : il pondère ce que disent les articles sur lesquels il repose. Il n’a pas été validé, et il ne prédit pas la réussite."
        }
        Msg::WhyReady => {
            "Toutes les conditions de la méthode sont remplies : l’indice, chaque dimension et la couverture sont assez élevés, et aucun signal d’alerte n’est présent ni en suspens."
        }
        Msg::WhyFixFirst => "Ce qui sépare le projet de « Prêt » :",
        Msg::WhyNot => "Ce qui a été décisif :",
        Msg::WhyInsufficient => "Ce qui manque :",
        Msg::ReasonFlag => "Un signal d’alerte est présent : {flag}",
        Msg::ReasonNothing => "Aucune question ne s’applique.",
        Msg::ReasonCoverage => "Connu jusqu’ici : {have} % du poids ; il faut {need} %.",
        Msg::ReasonCautions => "Mises en garde : {have} ; maximum admis : {need}.",
        Msg::ReasonIndex => "L’indice est de {have} ; il faut {need}.",
        Msg::IndexAtBest => "L’indice atteint au plus {have} ; il faut {need}.",
        Msg::ReasonDimension => "{dimension} : score de {have} ; chaque dimension doit atteindre {need}.",
        Msg::DimensionAtBest => "{dimension} : au plus {have} ; chaque dimension doit atteindre {need}.",
        Msg::ReasonUnresolved => {
            "Selon les réponses encore inconnues, {number} {number:signal d’alerte pourrait|signaux d’alerte pourraient} encore apparaître."
        }
        Msg::ReasonContested => {
            "{number} {number:signal d’alerte n’est vu|signaux d’alerte ne sont vus} que par un seul rôle."
        }
        Msg::ReasonUnclear => "On en sait trop peu sur : {dimension}.",
        Msg::Index => "Indice",
        Msg::OfHundred => "sur 100",
        Msg::PossibleRange => "Fourchette possible",
        Msg::RangeColumn => "Fourchette",
        Msg::RangeExplained => {
            "Les valeurs que l’indice peut prendre, quelles que soient les réponses encore inconnues."
        }
        Msg::WeightingRange => "Autres poids",
        Msg::WeightingExplained => {
            "Où se situerait l’indice si une dimension quelconque pesait jusqu’à 50 % de plus ou de moins."
        }
        Msg::Known => "Connu",
        Msg::KnownExplained => "La part du poids pour laquelle une affirmation a été choisie.",
        Msg::Confidence => "Confiance",
        Msg::ConfidenceLow => "Faible : Trop d’éléments restent inconnus.",
        Msg::ConfidenceMedium => "Moyenne : L’essentiel est connu, mais vu par une seule personne.",
        Msg::ConfidenceHigh => "Élevée : Presque tout est connu, vu par trois personnes ou plus.",
        Msg::Percent => "{number} %",
        Msg::Range => "{low}–{high}",
        Msg::OnThisPage => "Sur cette page",
        Msg::Flags => "Signaux d’alerte",
        Msg::NoFlags => "Aucun signal d’alerte n’est présent.",
        Msg::Unresolved => "Pas encore tranché",
        Msg::UnresolvedExplained => {
            "Ces signaux d’alerte seraient présents si les réponses encore inconnues se révélaient défavorables."
        }
        Msg::ToBeAnswered => "À renseigner :",
        Msg::AnswerQuestion => "Répondre à : {question}",
        Msg::Answer => "Répondre",
        Msg::SeverityWalk => "Renoncer",
        Msg::SeverityStop => "Arrêter",
        Msg::SeverityCaution => "Mise en garde",
        Msg::FromTheEssay => "D’après :",
        Msg::NextBest => "À faire en premier",
        Msg::NextBestExplained => {
            "Les actions qui, prises une à une, aident le plus, la meilleure en tête. Chacune vise un état considéré comme en place."
        }
        Msg::Aim => "En place quand :",
        Msg::AimFor => "Objectif :",
        Msg::Gain => "Apporte {points} sur 100 points.",
        Msg::LeadsTo => "Mène à elle seule à « {verdict} ».",
        Msg::LearnFirst => "À éclaircir en premier",
        Msg::LearnFirstExplained => "Les questions encore ouvertes dont les réponses comptent le plus.",
        Msg::Moves => "Effet possible sur le résultat : {points} sur 100 points.",
        Msg::WaitsWalk => "Une raison de renoncer en dépend.",
        Msg::WaitsStop => "Un signal d’arrêt en dépend.",
        Msg::WaitsCaution => "Une mise en garde en dépend.",
        Msg::GoOnFull => "Passer au diagnostic complet",
        Msg::Dimensions => "Dimension par dimension",
        Msg::BarsTable => "Scores de 0 à 100 ; la barre pâle est la fourchette possible",
        Msg::RadarTable => "Le radar sous forme de tableau",
        Msg::RadarCaption => "Les numéros sont ceux de la liste. La bande remplie est la fourchette possible.",
        Msg::RadarSentence => {
            "Diagramme en radar : {number} {number:dimension|dimensions} sur {total} {number:a|ont} un score. Le plus haut : {best}, {high}. Le plus bas : {worst}, {low}."
        }
        Msg::RadarUnclear => "Diagramme en radar : on en sait trop peu pour donner un score.",
        Msg::Dimension => "Dimension",
        Msg::Score => "Score",
        Msg::Unclear => "incertain",
        Msg::OthersMust => "Les réponses que d’autres doivent donner",
        Msg::OthersMustExplained => {
            "Ces questions s’adressent à d’autres rôles. Demandez-leur de faire aussi le diagnostic."
        }
        Msg::AllAnswers => "Toutes les réponses",
        Msg::PointsExplained => {
            "Toutes les questions ensemble valent 100 points ; chacune indique sa part. Chaque chiffre est arrondi séparément, les sommes se font sur les valeurs exactes."
        }
        Msg::PointsOf => "{points} sur {possible} points",
        Msg::PointsAssumed => "Inconnu : compté pour {points} sur {possible} points",
        Msg::NotAskedPoints => {
            "Non {number:posée|posées} : {number} {number:question|questions}, {number:comptée|comptées} pour {points} sur {possible} points"
        }
        Msg::Skipped => "Sans réponse",
        Msg::Advice => "Que faire :",
        Msg::YourNote => "Votre note :",
        Msg::Change => "Modifier",
        Msg::ChangeAnswerTo => "Modifier la réponse à : {question}",
        Msg::MethodTitle => "D’où viennent ces résultats",
        Msg::MethodText => {
            "Chaque question repose sur des thèses de ces articles ; « Pourquoi cette question », à côté de chaque question, indique lesquelles. Les scores sont exacts, et les mêmes réponses donnent toujours le même résultat."
        }
        Msg::ShareWith => "Partager avec {name}",
        Msg::ShareText => {
            "Rien n’est transmis à {name} si vous ne le faites pas ici. Choisissez ce que vous partagez, lisez-le, et ne le partagez que si vous le voulez."
        }
        Msg::ShareHow => "Que partager ?",
        Msg::ShareVerdict => "Le verdict seulement",
        Msg::ShareDimensions => "Le verdict, les chiffres et les signaux d’alerte",
        Msg::ShareEverything => "Tout, sans vos notes",
        Msg::ShareExact => "Voici ce qui est transmis, mot pour mot :",
        Msg::ShareDone => "Transmis à {name} : {level}.",
        Msg::OtherFiles => "Pour d’autres programmes",
        Msg::FileMarkdown => "Rapport (Markdown)",
        Msg::FileCsv => "Tableau des réponses (CSV)",
        Msg::FilePlan => "Plan (CSV)",
        Msg::FileCalendar => "Dates du plan (calendrier)",
        Msg::FileRadar => "Diagramme en radar (SVG)",
        Msg::FileBars => "Diagramme en barres (SVG)",
        Msg::FileTrend => "Courbe dans le temps (SVG)",
        Msg::FileResult => "Résultat recalculable (JSON)",
        Msg::TakeAlong => "Garder une copie",
        Msg::TakeAlongText => {
            "L’impression donne un rapport ; le fichier contient vos réponses et peut être rechargé dans n’importe quel navigateur."
        }
        Msg::Print => "Imprimer",
        Msg::DownloadAnswers => "Télécharger les réponses",
        Msg::LoadAnswers => "Charger des réponses",
        Msg::BackToQuestions => "Retour aux questions",
        Msg::ForgetEverything => "Tout effacer",
        Msg::AskStartAnew => "Recommencer ? {number} {number:réponse sera supprimée|réponses seront supprimées}.",
        Msg::DeleteAnswers => "Supprimer les réponses",
        Msg::KeepAnswers => "Garder les réponses",
        Msg::AskForget => {
            "Tout effacer ? Tout ce que ce navigateur conserve du questionnaire sera supprimé, avec tous les projets."
        }
        Msg::Forget => "Effacer",
        Msg::Keep => "Garder",
        Msg::AskReplace => {
            "Remplacer vos réponses par celles du fichier ? {number} {number:réponse sera remplacée|réponses seront remplacées}."
        }
        Msg::ReplaceAnswers => "Remplacer les réponses",
        Msg::Loaded => "Les réponses du fichier sont chargées.",
        Msg::Forgotten => "Tout est effacé. Ce navigateur ne conserve rien du questionnaire.",
        Msg::FileTooLarge => "Ce fichier est trop volumineux pour être un fichier de réponses. Rien n’a été modifié.",
        Msg::FileUnreadable => "Le navigateur n’a pas pu lire ce fichier. Rien n’a été modifié.",
        Msg::FileNotJson => "Ce n’est pas un fichier de réponses : ce n’est pas du JSON. Rien n’a été modifié.",
        Msg::FileNotAResponse => "Ce fichier ne contient pas de réponses à ce questionnaire. Rien n’a été modifié.",
        Msg::MoreProblems => "et {number} {number:autre|autres}",
        Msg::StorageBlocked => {
            "Ce navigateur ne permet pas à la page d’enregistrer quoi que ce soit. Vous pouvez continuer, mais téléchargez vos réponses avant de partir."
        }
        Msg::StorageFull => {
            "Le stockage du navigateur est plein : ce qui change maintenant n’est pas enregistré. Vous pouvez continuer ; téléchargez ce que vous avez avant de partir."
        }
        Msg::StorageNewer => {
            "Une version plus récente de ce questionnaire a enregistré des réponses ici. Elles restent intactes, et rien n’est enregistré par-dessus."
        }
        Msg::StorageDamaged => {
            "Les réponses enregistrées sont illisibles. Elles restent intactes, et rien n’est enregistré par-dessus."
        }
        Msg::StorageElsewhere => {
            "Le questionnaire a été modifié dans un autre onglet ou une autre fenêtre. Rien de plus n’est enregistré ici tant que vous n’avez pas choisi."
        }
        Msg::UseThose => "Prendre les réponses de l’autre onglet",
        Msg::KeepThese => "Garder les réponses d’ici",

        Msg::ReportFigures => "Chiffres",
        Msg::ReportPlan => "Plan",
        Msg::ReportStep => "Action",
        Msg::ReportAim => "En place quand",
        Msg::ReportOwner => "Qui",
        Msg::ReportDue => "Échéance",
        Msg::ReportDone => "Fait",
        Msg::ReportNote => "Note",
        Msg::ReportIsDone => "oui",
        Msg::ReportIsOpen => "pas encore",
        Msg::ReportItem => "Item",
        Msg::ReportQuestion => "Question",
        Msg::ReportAnswer => "Réponse",
        Msg::ReportValue => "Valeur",
        Msg::ReportPoints => "Points",
        Msg::ReportPossible => "Points possibles",
        Msg::ReportAdvice => "Que faire",
        Msg::ReportLater => "Question d’une phase ultérieure",
        Msg::ReportNotAsked => "Question non posée",
        Msg::ReportMadeWith => {
            "Établi avec le questionnaire {instrument} {version} et la version {engine} de son moteur."
        }
        Msg::ReportRecompute => {
            "Le fichier de résultat (JSON) de ce questionnaire contient les réponses, de sorte que chacun peut recalculer tous les chiffres. L’empreinte SHA-256 du questionnaire est {fingerprint}."
        }
        Msg::ChartBars => "Diagramme en barres des scores",
        Msg::ChartBarsCaption => "Scores de 0 à 100. La barre pâle est la fourchette possible.",
        Msg::ChartScore => "{dimension} : {score}, fourchette possible : {range}.",
        Msg::LinkDamaged => {
            "Ce lien est endommagé : une partie manque ou a été modifiée. Copiez-le de nouveau, en entier. Rien n’a été modifié."
        }
        Msg::LinkNewer => "Ce lien a été créé par une version plus récente du questionnaire. Rien n’a été modifié.",
        Msg::LinkOtherSurvey => "Ce lien correspond à un autre questionnaire. Rien n’a été modifié.",
        Msg::LinkOtherVersion => {
            "Ce lien correspond à une édition du questionnaire (version {version}) dont les questions ne sont pas celles d’ici. Rien n’a été modifié."
        }
        Msg::ProjectNumber => "Projet {number}",
        Msg::CopyOf => "{name} (copie)",
        Msg::Migrated => {
            "Les réponses à une autre version de ces questions ont été reprises d’après leurs identifiants. Les éléments suivants n’ont plus de place ; l’original est conservé tel quel :"
        }
        Msg::DroppedStage => "la phase « {id} » : choisissez de nouveau la phase",
        Msg::DroppedRole => "le rôle « {id} » : choisissez de nouveau le rôle",
        Msg::DroppedItem => "{id} : la question n’est plus posée",
        Msg::DroppedAnswer => "{id} : la réponse ne fait plus partie de celles d’aujourd’hui",
        Msg::DroppedNote => "{id} : la note correspondante",
        Msg::DroppedStep => "{id} : une action du plan",
        Msg::Projects => "Projets",
        Msg::ProjectsLead => {
            "Chaque projet a ses propres réponses, son plan et ses instantanés. Tout reste dans ce navigateur jusqu’à ce que vous le supprimiez."
        }
        Msg::ProjectLoaded => "Le projet du fichier est ajouté et ouvert.",
        Msg::ProjectDeleted => "Le projet est supprimé.",
        Msg::AskDeleteProject => "Supprimer « {name} » avec ses réponses, son plan et ses instantanés ?",
        Msg::DeleteProject => "Supprimer le projet",
        Msg::KeepProject => "Garder le projet",
        Msg::Undo => "Annuler",
        Msg::NewProject => "Nouveau projet",
        Msg::LoadProject => "Charger un projet",
        Msg::BackToStart => "Retour à l’accueil",
        Msg::Name => "Nom",
        Msg::Open => "Ouvrir",
        Msg::OpenNamed => "Ouvrir {name}",
        Msg::Duplicate => "Dupliquer",
        Msg::DuplicateNamed => "Dupliquer {name}",
        Msg::Export => "Exporter",
        Msg::DownloadProject => "Télécharger le projet, avec plan et instantanés",
        Msg::ExportNamed => "Exporter {name}",
        Msg::Delete => "Supprimer",
        Msg::DeleteNamed => "Supprimer {name}",
        Msg::NothingAnswered => "Aucune réponse pour l’instant.",
        Msg::IndexIs => "indice {number}",
        Msg::SnapshotsLast => "{number} {number:instantané|instantanés}, le dernier le {date}",
        Msg::StepsDone => "{number} {number:action faite|actions faites} sur {total} dans le plan",
        Msg::Plan => "Votre plan",
        Msg::PlanEmpty => {
            "Ajoutez des actions depuis « À faire en premier », puis notez qui s’en charge et pour quand."
        }
        Msg::AddToPlan => "Ajouter au plan",
        Msg::AddToPlanNamed => "Ajouter au plan : {question}",
        Msg::ShowInPlan => "Voir dans le plan",
        Msg::ShowInPlanNamed => "Voir dans le plan : {question}",
        Msg::InPlan => "Cette action est dans le plan.",
        Msg::AimReached => "D’après les réponses, l’objectif est atteint.",
        Msg::Owner => "Qui",
        Msg::Due => "Échéance",
        Msg::Note => "Note",
        Msg::Done => "Fait",
        Msg::RemoveStep => "Retirer",
        Msg::RemoveStepNamed => "Retirer du plan : {question}",
        Msg::StepRemoved => "L’action est retirée du plan.",
        Msg::OverTime => "Au fil du temps",
        Msg::OverTimeExplained => {
            "Un instantané conserve les réponses telles qu’elles sont aujourd’hui. Modifiez les réponses quand le projet aura avancé, puis comparez."
        }
        Msg::SnapshotName => "Nom (facultatif)",
        Msg::TakeSnapshot => "Prendre un instantané",
        Msg::SnapshotTaken => "L’instantané est enregistré.",
        Msg::SnapshotDeleted => "L’instantané est supprimé.",
        Msg::RenameOrDelete => "Renommer ou supprimer des instantanés",
        Msg::TrendSentence => {
            "Courbe de {number} {number:instantané|instantanés} : indice de {from} le {first}, de {to} le {last}."
        }
        Msg::TrendEmpty => "Courbe : aucun instantané n’a d’indice.",
        Msg::Snapshot => "Instantané",
        Msg::Verdict => "Verdict",
        Msg::ChangeColumn => "Évolution",
        Msg::SnapshotsTable => {
            "L’évolution est en points depuis l’instantané précédent, sur les questions qui ont une réponse dans les deux. Il n’y a pas d’indice pour un diagnostic rapide, ni quand on en sait trop peu."
        }
        Msg::Since => "depuis {name}",
        Msg::OfVersion => "Réponses à la version {version}",
        Msg::NotComparable => "non comparables : {number}",
        Msg::OfOtherVersion => "Réponses à la version {version}, qui n’est pas comparable à celle-ci",
        Msg::WhatChanged => "Ce qui a changé",
        Msg::From => "De",
        Msg::To => "À",
        Msg::AnswersNow => "Les réponses actuelles",
        Msg::FromTo => "{from} → {to}",
        Msg::Incomparable => "Des instantanés des versions {from} et {to} des questions ne peuvent pas être comparés.",
        Msg::LikeForLike => "Indice, à questions identiques",
        Msg::LikeForLikeNotable => {
            "{from} → {to} ({change}), sur {number} {number:question|questions} avec réponse dans les deux"
        }
        Msg::LikeForLikeSmall => {
            "{from} → {to} ({change}, en deçà de ce que nous appelons notable), sur {number} {number:question|questions} avec réponse dans les deux"
        }
        Msg::NothingInBoth => "Aucune question n’a de réponse dans les deux.",
        Msg::LeftOut => "Réponses laissées de côté, car ces questions ne les prévoient pas :",
        Msg::NothingChanged => {
            "Aucune réponse n’est meilleure ni moins bonne, et aucun signal d’alerte n’est apparu ni n’a été levé."
        }
        Msg::FlagsClosed => "Signaux d’alerte levés",
        Msg::FlagsOpened => "Signaux d’alerte apparus",
        Msg::Rose => "Ce qui a progressé",
        Msg::Fell => "Ce qui a reculé",
        Msg::NowPoints => "Points : {points}. Maintenant : {answer}",
        Msg::PlanEffect => "L’effet du plan",
        Msg::StepUnknown => "Il manque au moins une des deux réponses.",
        Msg::StepReached => "Objectif atteint. Points : {points}.",
        Msg::StepOpen => "Objectif non atteint. Points : {points}.",
        Msg::PlanBrought => "Toutes ses actions ensemble, en points d’indice à questions identiques : {points}.",

        Msg::DecimalMark => ",",

        // How the verdict came about.
        Msg::HowTitle => "Comment ce verdict a été établi",
        Msg::HowLead => {
            "Chaque réponse vaut des points, et tous les points ensemble forment l’indice. Les règles se lisent de haut en bas : la première qui s’applique décide. Elles comparent les chiffres arrondis, mais la part connue sans arrondi."
        }
        Msg::HowPoints => "Des réponses à l’indice",
        Msg::HowSum => "Total",
        Msg::HowRounded => "L’indice est de {points} points, arrondi à {index}.",
        Msg::HowRules => "De l’indice et des signaux d’alerte au verdict",
        Msg::LowestDimension => "Dimension la plus basse",
        Msg::HowFacts => "Ce que les règles prennent en compte",
        Msg::RuleWalk => "Un signal d’alerte de la plus haute gravité est présent",
        Msg::RuleStop => "Un signal d’alerte qui impose l’arrêt est présent",
        Msg::RuleCoverage => "Moins de {need} % du poids est connu",
        Msg::RuleNot => {
            "L’indice est inférieur à {index}, une dimension est inférieure à {dimension}, ou plus de {cautions} {cautions:mise en garde est présente|mises en garde sont présentes}"
        }
        Msg::RuleFix => {
            "L’indice est inférieur à {index}, une dimension est inférieure à {dimension}, moins de {coverage} % du poids est connu, une mise en garde est présente, ou un point reste non tranché, contesté ou incertain"
        }
        Msg::RuleReady => "Aucune de ces règles ne s’applique",
        Msg::RuleDecides => "C’est cette règle qui décide.",
        Msg::RulePassed => "Ne s’applique pas.",
        Msg::RuleNotRead => "N’est plus lue.",

        // The cheapest way up.
        Msg::WayTitle => "Un meilleur verdict au moindre effort",
        Msg::WayLead => {
            "Aucun autre chemin vers « {verdict} » ne demande moins d’effort : {number} {number:action|actions}, effort de {effort}. L’indice serait de {index}."
        }
        Msg::WayLeadPlain => {
            "Aucun autre chemin vers « {verdict} » ne demande moins d’effort : {number} {number:action|actions}, effort de {effort}."
        }
        Msg::WayEffort => "Effort : {effort}. Points apportés : {points}.",
        Msg::EffortExplained => {
            "L’effort d’une action est la difficulté du sujet, de 1 à {hardest}, multipliée par le nombre d’échelons à gravir d’une affirmation à l’autre."
        }
        Msg::WayChief => {
            "Avant tout cela : le directeur général mènera-t-il visiblement le changement ? Sinon, chaque action est de l’argent perdu."
        }
        Msg::WayBlocked => {
            "Aucune action ne mène plus loin pour l’instant. Voici ce qu’il faut d’abord éclaircir ou régler :"
        }
        Msg::WayBlockedTicked => {
            "Sans les actions que vous avez écartées, rien ne mène plus loin. Voici ce qui fait obstacle :"
        }
        Msg::WayTooLarge => {
            "Les chemins sont trop nombreux pour être tous comparés. « À faire en premier » indique les meilleures actions prises une à une."
        }
        Msg::RuleOut => "Pas possible ici",
        Msg::RuleOutNamed => "Pas possible ici : {question}",
        Msg::RuledOut => "Actions écartées",
        Msg::IsRuledOut => "Vous avez écarté cette action.",
        Msg::PossibleAgain => "Finalement possible",
        Msg::PossibleAgainNamed => "Finalement possible : {question}",
        Msg::AddAllToPlan => "Tout ajouter au plan",

        // What if.
        Msg::TryStep => "Et si ?",
        Msg::TryStepNamed => "Et si c’était le cas : {question}",
        Msg::WhatIsBehind => "Explications et hypothèses",
        Msg::WhatIf => "Et si :",
        Msg::WhatIfNamed => "Et si la réponse était autre : {question}",
        Msg::AsAnswered => "sans changement",
        Msg::WhatIfTitle => "Hypothèse – ce ne sont pas vos réponses",
        Msg::WhatIfVerdict => {
            "Avec {number} {number:réponse modifiée|réponses modifiées} : « {verdict} » (actuellement « {now} »)."
        }
        Msg::WhatIfSame => "Avec {number} {number:réponse modifiée|réponses modifiées} : toujours « {verdict} ».",
        Msg::WhatIfIndex => "Indice : {to} (actuellement {from}).",
        Msg::WhatIfFlags => "Signaux d’alerte : {to} (actuellement {from}).",
        Msg::WhatIfUndo => "Retour à vos réponses",

        // A link.
        Msg::LinkTitle => "Sous forme de lien",
        Msg::LinkText => {
            "Le lien lui-même contient le questionnaire, après son « # » : les navigateurs n’envoient cette partie à personne. Sans phrase secrète, quiconque reçoit le lien peut la lire. Les notes n’en font pas partie."
        }
        Msg::LinkPassphrase => "Phrase secrète (facultative)",
        Msg::ShowPassphrase => "Afficher la phrase secrète",
        Msg::LinkPassphraseHint => "Sans elle, personne ne peut ouvrir le lien, et personne ne peut la retrouver.",
        Msg::MakeLink => "Créer le lien",
        Msg::LinkIs => "Le lien",
        Msg::LinkQr => "Code QR du lien",
        Msg::Copy => "Copier",
        Msg::Copied => "Copié.",
        Msg::CopyByHand => {
            "Le navigateur ne permet pas à cette page de copier. Sélectionnez le texte et copiez-le vous-même."
        }
        Msg::CopyText => "Copier sous forme de texte",
        Msg::TextToCopy => "Le résultat sous forme de texte",
        Msg::SealUnavailable => {
            "Les navigateurs ne chiffrent et ne déchiffrent que sur les pages chargées en https. Rien n’a été modifié."
        }
        Msg::SealFailed => "Le navigateur n’a pas pu le faire. Rien n’a été modifié.",
        Msg::LinkedTitle => "Ce que contient ce lien",
        Msg::LinkedSealed => "Il est chiffré. Sa phrase secrète l’ouvre.",
        Msg::Passphrase => "Phrase secrète",
        Msg::OpenLink => "Ouvrir le lien",
        Msg::WrongPassphrase => "Ce n’est pas la phrase secrète de ce lien, ou le lien a été modifié.",
        Msg::LinkedStated => {
            "C’est ce qu’affirme la personne qui a créé le lien. Sans les réponses, cela ne peut pas être recalculé ici."
        }
        Msg::LinkedAnswers => {
            "Il contient {number} {number:réponse|réponses}, et aucune note. Les chiffres ont été calculés ici, à partir de {number:cette réponse|ces réponses}."
        }
        Msg::LinkedUntouched => {
            "Vos propres données conservées dans ce navigateur ne sont pas touchées et restent telles quelles."
        }
        Msg::LinkedKeep => "L’ajouter comme projet",
        Msg::LinkedLeave => "Ne pas l’ajouter",
        Msg::LinkedProject => "Reçu par lien",

        // Files.
        Msg::FileReport => "Rapport (HTML)",
        Msg::FileRadarPng => "Diagramme en radar (PNG)",
        Msg::FileBarsPng => "Diagramme en barres (PNG)",
        Msg::FileTrendPng => "Courbe dans le temps (PNG)",
    }
}
