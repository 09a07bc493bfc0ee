//! German. Translated by machine from the English and read against it twice, by machine; not reviewed by a native speaker.

use super::Msg;

/// The German text of a message.
pub const fn german(msg: Msg) -> &'static str {
    match msg {
        Msg::IntroLead => {
            "Die meisten Projekte, die scheitern, tun das aus Gründen, die sich schon vor jedem Kauf erkennen ließen. Dieser Check findet diese Gründe und sagt, wie schwer sie wiegen und was zuerst zu tun ist. Jedes Ergebnis führt zurück zu dem Essay, auf dem es beruht."
        }
        Msg::PrivacyTitle => "Nichts verlässt diese Seite",
        Msg::PrivacyText => {
            "Alles wird in Ihrem Browser berechnet. Es gibt kein Konto und kein Cookie, und sobald die Seite geladen ist, auch keine Netzwerkanfrage mehr."
        }
        Msg::KeptNowhere => {
            "Ihre Antworten werden nicht gespeichert: Wenn Sie die Seite verlassen, sind sie verloren, sofern Sie sie nicht herunterladen."
        }
        Msg::KeptSession => "Ihre Antworten bleiben nur in diesem Tab gespeichert, bis Sie ihn schließen.",
        Msg::KeptLocal => "Ihre Antworten bleiben nur in diesem Browser gespeichert, bis Sie sie löschen.",
        Msg::CheckTitle => "So prüfen Sie das selbst",
        Msg::CheckNetwork => {
            "Öffnen Sie in den Entwicklerwerkzeugen des Browsers (F12) „Netzwerk“ oder „Netzwerkanalyse“, leeren Sie die Liste, und machen Sie den Check: Er fügt der Liste nichts hinzu."
        }
        Msg::CheckOffline => "Schalten Sie das Netzwerk aus. Der Check läuft weiter bis zum Ergebnis.",
        Msg::CheckKept => {
            "Sehen Sie in denselben Werkzeugen unter „Web-Speicher“ oder „Anwendung“ nach. Ihre Antworten stehen unter „{key}“; sonst ist dort nichts von uns."
        }
        Msg::CheckSource => {
            "Lesen Sie docs/privacy.md im Quelltext: Dort steht zu jeder Zusage, welcher Test sie prüft."
        }
        Msg::SavedTitle => "Ihr bisheriger Stand",
        Msg::Answers => "Antworten",
        Msg::Stage => "Phase",
        Msg::Role => "Ihre Rolle",
        Msg::Length => "Umfang",
        Msg::Continue => "Fortsetzen",
        Msg::StartAnew => "Neu beginnen",
        Msg::ChooseAgain => "Phase, Rolle oder Umfang ändern",
        Msg::StageQuestion => "Wo steht das Projekt jetzt?",
        Msg::RoleQuestion => "Welche Rolle haben Sie darin?",
        Msg::LengthQuestion => "Wie viel Zeit haben Sie?",
        Msg::FullCheck => "Vollständiger Check",
        Msg::ShortCheck => "Kurzcheck",
        Msg::LengthOf => "{number} {number:Frage|Fragen}, etwa {minutes} {minutes:Minute|Minuten}",
        Msg::ChooseStage => "Wählen Sie die Phase des Projekts.",
        Msg::ChooseRole => "Wählen Sie Ihre Rolle.",
        Msg::StillToChoose => "Bevor Sie starten:",
        Msg::Start => "Starten",
        Msg::Cancel => "Unverändert lassen",
        Msg::Progress => "Fortschritt",
        Msg::Of => "{number} von {total}",
        Msg::PartOf => "Teil {number} von {total}",
        Msg::QuestionOf => "Frage {number} von {total}",
        Msg::KeysHelp => {
            "Die Tasten 0 bis {max} wählen eine Aussage und ? die Antwort „Weiß nicht“, jeweils für die Frage, die den Fokus hat. Sie können jede Frage überspringen."
        }
        Msg::DontKnow => "Weiß nicht",
        Msg::NotApplicable => "Nicht anwendbar",
        Msg::ClearAnswer => "Antwort löschen",
        Msg::WhyWeAsk => "Warum wir fragen",
        Msg::PrivateNote => "Private Notiz",
        Msg::PrivateNoteWritten => "Private Notiz (vorhanden)",
        Msg::NoteHint => {
            "Nur für Sie. Die Notiz geht dorthin, wohin Ihre Antworten gehen: in die Datei, die Sie herunterladen, und in den Bericht, den Sie drucken."
        }
        Msg::Back => "Zurück",
        Msg::Next => "Weiter",
        Msg::Review => "Durchsicht",
        Msg::ReviewAnswers => "Antworten durchsehen",
        Msg::BackToResult => "Zurück zum Ergebnis",
        Msg::ReviewTitle => "Durchsicht vor dem Ergebnis",
        Msg::AnsweredOf => "{number} von {total} {total:Frage|Fragen} beantwortet",
        Msg::ReviewUnsure => " – davon {number} mit „Weiß nicht“",
        Msg::ReviewComplete => "Jede Frage hat eine Antwort. Sie können weiterhin zu jeder zurückgehen.",
        Msg::ReviewOpen => {
            "Sie können das Ergebnis trotzdem ansehen: Eine offene Frage zählt als unbekannt, und das Ergebnis zeigt, wie viel dadurch offenbleibt."
        }
        Msg::Unanswered => "Noch unbeantwortet",
        Msg::SeeResult => "Ergebnis ansehen",
        Msg::ResultComing => "Dieser Teil wird geladen",
        Msg::ResultMissing => "Dieser Teil kann noch nicht angezeigt werden",
        Msg::ResultMissingText => {
            "Eine Datei dieser Seite ist nicht angekommen. Ihre Antworten sind nicht verloren. Prüfen Sie die Verbindung, und versuchen Sie es dann erneut."
        }
        Msg::TryAgain => "Erneut versuchen",
        Msg::Result => "Ergebnis",
        Msg::ViewOfRole => "Sicht der Rolle „{role}“",
        Msg::ShortExplained => {
            "Der Kurzcheck stellt nur die Fragen, die einen Grund für einen Stopp aufdecken können. Er kann einen finden; er kann nicht zeigen, dass ein Projekt bereit ist, und gibt daher keinen Index an."
        }
        Msg::PartExplained => {
            "Ihnen wurden die Fragen gestellt, die Ihre Rolle beurteilen kann. Die Antworten zeigen, was Sie sehen, mit der möglichen Spanne. Ein Urteil über das ganze Projekt braucht auch die Antworten anderer."
        }
        Msg::Editorial => {
            "Dies ist ein redaktionelles Instrument: Es gewichtet, was die Essays sagen, auf denen es beruht. Es ist nicht validiert und sagt keinen Erfolg voraus."
        }
        Msg::WhyReady => {
            "Jede Bedingung der Methode ist erfüllt: Der Index, jede Dimension und der bekannte Anteil sind hoch genug, und kein Warnsignal liegt vor oder ist offen."
        }
        Msg::WhyFixFirst => "Was dem Urteil „Bereit“ noch im Weg steht:",
        Msg::WhyNot => "Was den Ausschlag gab:",
        Msg::WhyInsufficient => "Was fehlt:",
        Msg::ReasonFlag => "Ein Warnsignal liegt vor: {flag}",
        Msg::ReasonNothing => "Keine Frage ist anwendbar.",
        Msg::ReasonCoverage => "Bisher bekannt: {have} % des Gewichts; nötig sind {need} %.",
        Msg::ReasonCautions => "Warnsignale der Stufe „Vorsicht“: {have}; zulässig: {need}.",
        Msg::ReasonIndex => "Der Index liegt bei {have}; nötig sind {need}.",
        Msg::IndexAtBest => "Der Index erreicht höchstens {have}; nötig sind {need}.",
        Msg::ReasonDimension => "{dimension}: Wert {have}; jede Dimension braucht {need}.",
        Msg::DimensionAtBest => "{dimension}: höchstens {have}; jede Dimension braucht {need}.",
        Msg::ReasonUnresolved => "Offene Antworten könnten noch {number} {number:Warnsignal|Warnsignale} auslösen.",
        Msg::ReasonContested => "Nur von einer Rolle gesehen: {number} {number:Warnsignal|Warnsignale}.",
        Msg::ReasonUnclear => "Zu wenig ist bekannt zu: {dimension}.",
        Msg::Index => "Index",
        Msg::OfHundred => "von 100",
        Msg::PossibleRange => "Mögliche Spanne",
        Msg::RangeColumn => "Spanne",
        Msg::RangeExplained => "Wo der Index am Ende liegen kann, wie auch immer die offenen Antworten ausfallen.",
        Msg::WeightingRange => "Andere Gewichtung",
        Msg::WeightingExplained => {
            "Wo der Index läge, wenn eine beliebige Dimension um bis zur Hälfte mehr oder weniger wöge."
        }
        Msg::Known => "Bekannt",
        Msg::KnownExplained => "Der Anteil des Gewichts, der mit einer Aussage beantwortet ist.",
        Msg::Confidence => "Verlässlichkeit",
        Msg::ConfidenceLow => "Gering: Zu viel ist offen.",
        Msg::ConfidenceMedium => "Mittel: Das meiste ist bekannt, aus Sicht einer einzigen Person.",
        Msg::ConfidenceHigh => "Hoch: Fast alles ist bekannt, aus Sicht von mindestens drei Personen.",
        Msg::Percent => "{number} %",
        Msg::Range => "{low}–{high}",
        Msg::OnThisPage => "Auf dieser Seite",
        Msg::Flags => "Warnsignale",
        Msg::NoFlags => "Es liegt kein Warnsignal vor.",
        Msg::Unresolved => "Noch ungeklärt",
        Msg::UnresolvedExplained => "Diese Warnsignale kämen hinzu, wenn die offenen Antworten ungünstig ausfielen.",
        Msg::ToBeAnswered => "Noch zu beantworten:",
        Msg::AnswerQuestion => "Beantworten: {question}",
        Msg::Answer => "Beantworten",
        Msg::SeverityWalk => "Aussteigen",
        Msg::SeverityStop => "Stopp",
        Msg::SeverityCaution => "Vorsicht",
        Msg::FromTheEssay => "Aus:",
        Msg::NextBest => "Was zuerst zu tun ist",
        Msg::NextBestExplained => {
            "Die einzelnen Schritte, die am meisten helfen, der beste zuerst. Jeder zielt auf einen Zustand, der als erfüllt gilt."
        }
        Msg::Aim => "Erfüllt, wenn gilt:",
        Msg::AimFor => "Ziel:",
        Msg::Gain => "Bringt {points} von 100 Punkten.",
        Msg::LeadsTo => "Führt für sich allein zu „{verdict}“.",
        Msg::LearnFirst => "Was zuerst herauszufinden ist",
        Msg::LearnFirstExplained => "Die offenen Fragen, deren Antworten am meisten zählen.",
        Msg::Moves => "Kann das Ergebnis um {points} von 100 Punkten verschieben.",
        Msg::WaitsWalk => "Ein Grund zum Aussteigen hängt davon ab.",
        Msg::WaitsStop => "Ein Warnsignal der Stufe „Stopp“ hängt davon ab.",
        Msg::WaitsCaution => "Ein Warnsignal der Stufe „Vorsicht“ hängt davon ab.",
        Msg::GoOnFull => "Weiter zum vollständigen Check",
        Msg::Dimensions => "Die Dimensionen im Einzelnen",
        Msg::BarsTable => "Werte von 0 bis 100; der helle Balken ist die mögliche Spanne",
        Msg::RadarTable => "Das Netzdiagramm als Tabelle",
        Msg::RadarCaption => "Nummern wie in der Liste. Das gefüllte Band ist die mögliche Spanne.",
        Msg::RadarSentence => {
            "Netzdiagramm: {number} von {total} {total:Dimension|Dimensionen} {number:hat|haben} einen Wert. Am höchsten: {best}, {high}. Am niedrigsten: {worst}, {low}."
        }
        Msg::RadarUnclear => "Netzdiagramm: Für keinen Wert ist genug bekannt.",
        Msg::Dimension => "Dimension",
        Msg::Score => "Wert",
        Msg::Unclear => "unklar",
        Msg::OthersMust => "Was andere beantworten müssen",
        Msg::OthersMustExplained => {
            "Diese Fragen sind für Personen in anderen Rollen. Bitten Sie diese, den Check ebenfalls zu machen."
        }
        Msg::AllAnswers => "Alle Antworten",
        Msg::PointsExplained => {
            "Alle Fragen zusammen sind 100 Punkte wert; bei jeder steht ihr Anteil. Jede Zahl ist für sich gerundet, Summen entstehen aus den genauen."
        }
        Msg::PointsOf => "{points} von {possible} Punkten",
        Msg::PointsAssumed => "Unbekannt: gezählt als {points} von {possible} Punkten",
        Msg::NotAskedPoints => {
            "Nicht gefragt: {number} {number:Frage|Fragen}, gezählt als {points} von {possible} Punkten"
        }
        Msg::Skipped => "Nicht beantwortet",
        Msg::Advice => "Was zu tun ist:",
        Msg::YourNote => "Ihre Notiz:",
        Msg::Change => "Ändern",
        Msg::ChangeAnswerTo => "Antwort ändern: {question}",
        Msg::MethodTitle => "Worauf das beruht",
        Msg::MethodText => {
            "Jede Frage beruht auf Aussagen in diesen Essays; „Warum wir fragen“ bei jeder Frage zeigt, auf welchen. Die Werte sind exakt, und gleiche Antworten ergeben immer das gleiche Ergebnis."
        }
        Msg::ShareWith => "Mit {name} teilen",
        Msg::ShareText => {
            "{name} erhält nichts, solange Sie es nicht hier übergeben. Wählen Sie, wie viel, lesen Sie es, und teilen Sie es nur, wenn Sie möchten."
        }
        Msg::ShareHow => "Wie viel?",
        Msg::ShareVerdict => "Nur das Urteil",
        Msg::ShareDimensions => "Das Urteil, die Kennzahlen und die Warnsignale",
        Msg::ShareEverything => "Alles, ohne Ihre Notizen",
        Msg::ShareExact => "Das wird übergeben, Wort für Wort:",
        Msg::ShareDone => "An {name} übergeben: {level}.",
        Msg::OtherFiles => "Für andere Programme",
        Msg::FileMarkdown => "Bericht (Markdown)",
        Msg::FileCsv => "Tabelle der Antworten (CSV)",
        Msg::FilePlan => "Plan (CSV)",
        Msg::FileCalendar => "Termine des Plans (Kalender)",
        Msg::FileRadar => "Netzdiagramm (SVG)",
        Msg::FileBars => "Balkendiagramm (SVG)",
        Msg::FileTrend => "Liniendiagramm über die Zeit (SVG)",
        Msg::FileResult => "Nachrechenbares Ergebnis (JSON)",
        Msg::TakeAlong => "Mitnehmen",
        Msg::TakeAlongText => {
            "Der Ausdruck ergibt einen Bericht; die Datei enthält Ihre Antworten und lässt sich in jedem Browser wieder laden."
        }
        Msg::Print => "Drucken",
        Msg::DownloadAnswers => "Antworten herunterladen",
        Msg::LoadAnswers => "Antworten laden",
        Msg::BackToQuestions => "Zurück zu den Fragen",
        Msg::ForgetEverything => "Alles löschen",
        Msg::AskStartAnew => "Neu beginnen? {number} {number:Antwort wird|Antworten werden} gelöscht.",
        Msg::DeleteAnswers => "Antworten löschen",
        Msg::KeepAnswers => "Antworten behalten",
        Msg::AskForget => {
            "Alles löschen? Alles, was dieser Browser von diesem Fragebogen speichert, wird gelöscht, samt allen Projekten."
        }
        Msg::Forget => "Löschen",
        Msg::Keep => "Behalten",
        Msg::AskReplace => {
            "Ihre Antworten durch die der Datei ersetzen? {number} {number:Antwort wird|Antworten werden} ersetzt."
        }
        Msg::ReplaceAnswers => "Antworten ersetzen",
        Msg::Loaded => "Die Antworten der Datei sind geladen.",
        Msg::Forgotten => "Alles ist gelöscht. Dieser Browser speichert nichts mehr von diesem Fragebogen.",
        Msg::FileTooLarge => "Diese Datei ist zu groß für eine Antwortdatei. Es wurde nichts geändert.",
        Msg::FileUnreadable => "Der Browser konnte diese Datei nicht lesen. Es wurde nichts geändert.",
        Msg::FileNotJson => "Das ist keine Antwortdatei: Es ist kein JSON. Es wurde nichts geändert.",
        Msg::FileNotAResponse => "Diese Datei enthält keine Antworten auf diesen Fragebogen. Es wurde nichts geändert.",
        Msg::MoreProblems => "und {number} {number:weiteres|weitere}",
        Msg::StorageBlocked => {
            "Dieser Browser erlaubt der Seite nicht, etwas zu speichern. Sie können weitermachen, aber laden Sie Ihre Antworten herunter, bevor Sie die Seite verlassen."
        }
        Msg::StorageFull => {
            "Der Speicher des Browsers ist voll: Was sich jetzt ändert, wird nicht gespeichert. Sie können weitermachen; laden Sie herunter, was Sie haben, bevor Sie die Seite verlassen."
        }
        Msg::StorageNewer => {
            "Eine neuere Version dieses Fragebogens hat hier Antworten gespeichert. Diese bleiben unberührt und werden nicht überschrieben."
        }
        Msg::StorageDamaged => {
            "Die gespeicherten Antworten sind nicht lesbar. Diese bleiben unberührt und werden nicht überschrieben."
        }
        Msg::StorageElsewhere => {
            "Der Fragebogen wurde in einem anderen Tab oder Fenster geändert. Hier wird nichts mehr gespeichert, bis Sie sich entscheiden."
        }
        Msg::UseThose => "Antworten des anderen Tabs verwenden",
        Msg::KeepThese => "Antworten hier behalten",

        Msg::ReportFigures => "Kennzahlen",
        Msg::ReportPlan => "Plan",
        Msg::ReportStep => "Schritt",
        Msg::ReportAim => "Erfüllt, wenn gilt",
        Msg::ReportOwner => "Wer",
        Msg::ReportDue => "Bis",
        Msg::ReportDone => "Erledigt",
        Msg::ReportNote => "Notiz",
        Msg::ReportIsDone => "ja",
        Msg::ReportIsOpen => "noch nicht",
        Msg::ReportItem => "Kennung",
        Msg::ReportQuestion => "Frage",
        Msg::ReportAnswer => "Antwort",
        Msg::ReportValue => "Wert",
        Msg::ReportPoints => "Punkte",
        Msg::ReportPossible => "Mögliche Punkte",
        Msg::ReportAdvice => "Was zu tun ist",
        Msg::ReportLater => "Kommt in einer späteren Phase",
        Msg::ReportNotAsked => "Nicht gefragt",
        Msg::ReportMadeWith => {
            "Erstellt mit dem Fragebogen {instrument} {version} und Version {engine} seines Rechenkerns."
        }
        Msg::ReportRecompute => {
            "Die Ergebnisdatei (JSON) dieses Fragebogens enthält die Antworten; damit lässt sich jede Zahl nachrechnen. Der SHA-256-Wert des Fragebogens ist {fingerprint}."
        }
        Msg::ChartBars => "Balkendiagramm der Werte",
        Msg::ChartBarsCaption => "Werte von 0 bis 100. Der helle Balken ist die mögliche Spanne.",
        Msg::ChartScore => "{dimension}: {score}, mögliche Spanne {range}.",
        Msg::LinkDamaged => {
            "Dieser Link ist beschädigt: Ein Teil fehlt oder ist verändert. Kopieren Sie ihn noch einmal, und zwar ganz. Es wurde nichts geändert."
        }
        Msg::LinkNewer => {
            "Dieser Link wurde mit einer neueren Version des Fragebogens erstellt. Es wurde nichts geändert."
        }
        Msg::LinkOtherSurvey => "Dieser Link gehört zu einem anderen Fragebogen. Es wurde nichts geändert.",
        Msg::LinkOtherVersion => {
            "Dieser Link gehört zu einer Ausgabe des Fragebogens (Version {version}), deren Fragen andere sind als hier. Es wurde nichts geändert."
        }
        Msg::ProjectNumber => "Projekt {number}",
        Msg::CopyOf => "{name} (Kopie)",
        Msg::Migrated => {
            "Antworten auf eine andere Version dieser Fragen wurden anhand der Kennungen übernommen. Das Original bleibt erhalten, wie es war. Folgendes hat keinen Platz mehr:"
        }
        Msg::DroppedStage => "die Phase „{id}“: bitte neu wählen",
        Msg::DroppedRole => "die Rolle „{id}“: bitte neu wählen",
        Msg::DroppedItem => "{id}: wird nicht mehr gefragt",
        Msg::DroppedAnswer => "{id}: die Antwort, die nicht mehr zur Wahl steht",
        Msg::DroppedNote => "{id}: die Notiz dazu",
        Msg::DroppedStep => "{id}: ein Schritt des Plans",
        Msg::Projects => "Projekte",
        Msg::ProjectsLead => {
            "Jedes Projekt hat eigene Antworten, einen eigenen Plan und eigene Zwischenstände. Alle bleiben in diesem Browser, bis Sie sie löschen."
        }
        Msg::ProjectLoaded => "Das Projekt der Datei ist hinzugefügt und geöffnet.",
        Msg::ProjectDeleted => "Das Projekt ist gelöscht.",
        Msg::AskDeleteProject => "„{name}“ mit Antworten, Plan und Zwischenständen löschen?",
        Msg::DeleteProject => "Projekt löschen",
        Msg::KeepProject => "Projekt behalten",
        Msg::Undo => "Rückgängig",
        Msg::NewProject => "Neues Projekt",
        Msg::LoadProject => "Projekt laden",
        Msg::BackToStart => "Zurück zum Start",
        Msg::Name => "Name",
        Msg::Open => "Öffnen",
        Msg::OpenNamed => "{name} öffnen",
        Msg::Duplicate => "Duplizieren",
        Msg::DuplicateNamed => "{name} duplizieren",
        Msg::Export => "Exportieren",
        Msg::DownloadProject => "Projekt mit Plan und Zwischenständen herunterladen",
        Msg::ExportNamed => "{name} exportieren",
        Msg::Delete => "Löschen",
        Msg::DeleteNamed => "{name} löschen",
        Msg::NothingAnswered => "Noch keine Antworten.",
        Msg::IndexIs => "Index {number}",
        Msg::SnapshotsLast => "{number} {number:Zwischenstand|Zwischenstände}, der letzte vom {date}",
        Msg::StepsDone => "{number} von {total} {total:Schritt|Schritten} des Plans erledigt",
        Msg::Plan => "Ihr Plan",
        Msg::PlanEmpty => {
            "Nehmen Sie Schritte aus „Was zuerst zu tun ist“ auf, und notieren Sie dann, wer sie übernimmt und bis wann."
        }
        Msg::AddToPlan => "In den Plan aufnehmen",
        Msg::AddToPlanNamed => "In den Plan aufnehmen: {question}",
        Msg::ShowInPlan => "Im Plan zeigen",
        Msg::ShowInPlanNamed => "Im Plan zeigen: {question}",
        Msg::InPlan => "Der Schritt steht im Plan.",
        Msg::AimReached => "Den Antworten nach ist dies erreicht.",
        Msg::Owner => "Wer",
        Msg::Due => "Bis wann",
        Msg::Note => "Notiz",
        Msg::Done => "Erledigt",
        Msg::RemoveStep => "Entfernen",
        Msg::RemoveStepNamed => "Aus dem Plan entfernen: {question}",
        Msg::StepRemoved => "Der Schritt ist aus dem Plan entfernt.",
        Msg::OverTime => "Im Zeitverlauf",
        Msg::OverTimeExplained => {
            "Ein Zwischenstand hält die Antworten fest, wie sie heute sind. Ändern Sie die Antworten, wenn das Projekt weiter ist, und vergleichen Sie."
        }
        Msg::SnapshotName => "Name (freiwillig)",
        Msg::TakeSnapshot => "Zwischenstand festhalten",
        Msg::SnapshotTaken => "Der Zwischenstand ist festgehalten.",
        Msg::SnapshotDeleted => "Der Zwischenstand ist gelöscht.",
        Msg::RenameOrDelete => "Zwischenstände umbenennen oder löschen",
        Msg::TrendSentence => {
            "Liniendiagramm mit {number} {number:Zwischenstand|Zwischenständen}: Index {from} am {first}, {to} am {last}."
        }
        Msg::TrendEmpty => "Liniendiagramm: Kein Zwischenstand hat einen Index.",
        Msg::Snapshot => "Zwischenstand",
        Msg::Verdict => "Urteil",
        Msg::ChangeColumn => "Änderung",
        Msg::SnapshotsTable => {
            "Die Änderung ist in Punkten seit dem vorigen Zwischenstand angegeben, für die Fragen, die in beiden beantwortet sind. Für einen Kurzcheck und dort, wo zu wenig bekannt ist, gibt es keinen Index."
        }
        Msg::Since => "seit {name}",
        Msg::OfVersion => "Antworten auf Version {version}",
        Msg::NotComparable => "nicht vergleichbar: {number}",
        Msg::OfOtherVersion => "Antworten auf Version {version}, die mit dieser nicht vergleichbar ist",
        Msg::WhatChanged => "Was sich geändert hat",
        Msg::From => "Von",
        Msg::To => "Bis",
        Msg::AnswersNow => "Die jetzigen Antworten",
        Msg::FromTo => "{from} → {to}",
        Msg::Incomparable => {
            "Zwischenstände zu den Versionen {from} und {to} der Fragen lassen sich nicht vergleichen."
        }
        Msg::LikeForLike => "Index bei gleichen Fragen",
        Msg::LikeForLikeNotable => {
            "{from} → {to} ({change}), bei {number} {number:Frage|Fragen}, die in beiden beantwortet {number:ist|sind}"
        }
        Msg::LikeForLikeSmall => {
            "{from} → {to} ({change}, nach unserem Maßstab nicht nennenswert), bei {number} {number:Frage|Fragen}, die in beiden beantwortet {number:ist|sind}"
        }
        Msg::NothingInBoth => "Keine Frage ist in beiden beantwortet.",
        Msg::LeftOut => "Diese Antworten bleiben weg, weil die Fragen keinen Platz für sie haben:",
        Msg::NothingChanged => {
            "Keine Antwort ist besser oder schlechter, und kein Warnsignal ist weggefallen oder hinzugekommen."
        }
        Msg::FlagsClosed => "Weggefallene Warnsignale",
        Msg::FlagsOpened => "Hinzugekommene Warnsignale",
        Msg::Rose => "Was gestiegen ist",
        Msg::Fell => "Was gefallen ist",
        Msg::NowPoints => "Punkte: {points}. Jetzt: {answer}",
        Msg::PlanEffect => "Was der Plan bewirkt hat",
        Msg::StepUnknown => "Nicht in beiden beantwortet.",
        Msg::StepReached => "Ziel erreicht. Punkte: {points}.",
        Msg::StepOpen => "Ziel nicht erreicht. Punkte: {points}.",
        Msg::PlanBrought => "Alle Schritte des Plans zusammen, in Punkten des Index bei gleichen Fragen: {points}.",

        Msg::DecimalMark => ",",

        // How the verdict came about.
        Msg::HowTitle => "Wie das Urteil zustande kam",
        Msg::HowLead => {
            "Jede Antwort ist Punkte wert, und alle Punkte zusammen sind der Index. Die Regeln werden von oben gelesen: Die erste, die zutrifft, entscheidet. Verglichen werden die gerundeten Zahlen, der bekannte Anteil jedoch exakt."
        }
        Msg::HowPoints => "Von den Antworten zum Index",
        Msg::HowSum => "Alle zusammen",
        Msg::HowRounded => "Der Index beträgt {points} Punkte, gerundet {index}.",
        Msg::HowRules => "Vom Index und den Warnsignalen zum Urteil",
        Msg::LowestDimension => "Niedrigste Dimension",
        Msg::HowFacts => "Worauf die Regeln schauen",
        Msg::RuleWalk => "Ein Warnsignal der schwersten Stufe („Aussteigen“) liegt vor",
        Msg::RuleStop => "Ein Warnsignal der Stufe „Stopp“ liegt vor",
        Msg::RuleCoverage => "Weniger als {need} % des Gewichts sind bekannt",
        Msg::RuleNot => {
            "Der Index liegt unter {index}, eine Dimension liegt unter {dimension}, oder es gibt mehr als {cautions} {cautions:Warnsignal|Warnsignale} der Stufe „Vorsicht“"
        }
        Msg::RuleFix => {
            "Der Index liegt unter {index}, eine Dimension liegt unter {dimension}, weniger als {coverage} % sind bekannt, es gibt ein Warnsignal der Stufe „Vorsicht“, oder etwas ist ungeklärt, umstritten oder unklar"
        }
        Msg::RuleReady => "Nichts davon trifft zu",
        Msg::RuleDecides => "Diese Regel entscheidet.",
        Msg::RulePassed => "Trifft nicht zu.",
        Msg::RuleNotRead => "Wird nicht mehr gelesen.",

        // The cheapest way up.
        Msg::WayTitle => "Der günstigste Weg zu einem besseren Urteil",
        Msg::WayLead => {
            "Kein anderer Weg zu „{verdict}“ braucht weniger Aufwand: {number} {number:Schritt|Schritte}, Aufwand {effort}. Der Index läge bei {index}."
        }
        Msg::WayLeadPlain => {
            "Kein anderer Weg zu „{verdict}“ braucht weniger Aufwand: {number} {number:Schritt|Schritte}, Aufwand {effort}."
        }
        Msg::WayEffort => "Aufwand: {effort}. Zusätzliche Punkte: {points}.",
        Msg::EffortExplained => {
            "Der Aufwand eines Schritts ist die Schwierigkeit der Sache, von 1 bis {hardest}, multipliziert mit der Zahl der Aussagen, um die die Antwort steigt."
        }
        Msg::WayChief => {
            "Vor alledem: Wird der CEO den Wandel sichtbar anführen? Wenn nicht, ist jeder Schritt verlorenes Geld."
        }
        Msg::WayBlocked => "Im Moment führt kein Schritt weiter. Zuerst muss dies herausgefunden oder geklärt werden:",
        Msg::WayBlockedTicked => {
            "Ohne die Schritte, die Sie ausgeschlossen haben, führt nichts weiter. Dies steht im Weg:"
        }
        Msg::WayTooLarge => {
            "Es gibt zu viele Wege, um alle zu vergleichen. „Was zuerst zu tun ist“ nennt die besten einzelnen Schritte."
        }
        Msg::RuleOut => "Hier nicht möglich",
        Msg::RuleOutNamed => "Hier nicht möglich: {question}",
        Msg::RuledOut => "Ausgeschlossen",
        Msg::IsRuledOut => "Diesen Schritt haben Sie ausgeschlossen.",
        Msg::PossibleAgain => "Doch möglich",
        Msg::PossibleAgainNamed => "Doch möglich: {question}",
        Msg::AddAllToPlan => "Alle in den Plan aufnehmen",

        // What if.
        Msg::TryStep => "Was wäre, wenn?",
        Msg::TryStepNamed => "Was wäre, wenn dies so wäre: {question}",
        Msg::WhatIsBehind => "Was dahintersteht und was wäre, wenn",
        Msg::WhatIf => "Was wäre, wenn:",
        Msg::WhatIfNamed => "Was wäre, wenn die Antwort anders wäre: {question}",
        Msg::AsAnswered => "wie beantwortet",
        Msg::WhatIfTitle => "Was wäre, wenn – das sind nicht Ihre Antworten",
        Msg::WhatIfVerdict => "{number} {number:Antwort|Antworten} geändert: „{verdict}“ (jetzt „{now}“).",
        Msg::WhatIfSame => "{number} {number:Antwort|Antworten} geändert: weiterhin „{verdict}“.",
        Msg::WhatIfIndex => "Index {to} (jetzt {from}).",
        Msg::WhatIfFlags => "Warnsignale: {to} (jetzt {from}).",
        Msg::WhatIfUndo => "Zurück zu Ihren Antworten",

        // A link.
        Msg::LinkTitle => "Als Link",
        Msg::LinkText => {
            "Der Link selbst enthält den ausgefüllten Fragebogen, hinter dem „#“: Diesen Teil senden Browser an niemanden. Ohne Passwort kann ihn lesen, wer ihn bekommt. Notizen sind nicht dabei."
        }
        Msg::LinkPassphrase => "Passwort (freiwillig)",
        Msg::ShowPassphrase => "Passwort anzeigen",
        Msg::LinkPassphraseHint => {
            "Ohne das Passwort kann niemand den Link öffnen, und niemand kann es wiederherstellen."
        }
        Msg::MakeLink => "Link erstellen",
        Msg::LinkIs => "Der Link",
        Msg::LinkQr => "QR-Code des Links",
        Msg::Copy => "Kopieren",
        Msg::Copied => "Kopiert.",
        Msg::CopyByHand => {
            "Der Browser erlaubt dieser Seite das Kopieren nicht. Markieren Sie den Text, und kopieren Sie ihn von Hand."
        }
        Msg::CopyText => "Als Text kopieren",
        Msg::TextToCopy => "Das Ergebnis als Text",
        Msg::SealUnavailable => {
            "Browser verschlüsseln und entschlüsseln nur auf Seiten, die über https kommen. Es wurde nichts geändert."
        }
        Msg::SealFailed => "Der Browser konnte das nicht ausführen. Es wurde nichts geändert.",
        Msg::LinkedTitle => "Was dieser Link enthält",
        Msg::LinkedSealed => "Der Inhalt ist verschlüsselt. Das Passwort des Links öffnet ihn.",
        Msg::Passphrase => "Passwort",
        Msg::OpenLink => "Link öffnen",
        Msg::WrongPassphrase => "Das ist nicht das Passwort dieses Links, oder der Link wurde verändert.",
        Msg::LinkedStated => {
            "Dies sind Angaben der Person, die den Link erstellt hat. Ohne die Antworten lassen sie sich hier nicht nachrechnen."
        }
        Msg::LinkedAnswers => {
            "Der Link enthält {number} {number:Antwort|Antworten} und keine Notizen. Die Zahlen wurden hier aus {number:dieser Antwort|diesen Antworten} berechnet."
        }
        Msg::LinkedUntouched => {
            "Was dieser Browser von Ihren eigenen Daten speichert, ist unberührt und bleibt, wie es ist."
        }
        Msg::LinkedKeep => "Als Projekt hinzufügen",
        Msg::LinkedLeave => "Nicht übernehmen",
        Msg::LinkedProject => "Aus einem Link",

        // Files.
        Msg::FileReport => "Bericht (HTML)",
        Msg::FileRadarPng => "Netzdiagramm (PNG)",
        Msg::FileBarsPng => "Balkendiagramm (PNG)",
        Msg::FileTrendPng => "Liniendiagramm über die Zeit (PNG)",
    }
}
