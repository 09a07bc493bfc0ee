//! English.

use super::Msg;

/// The English text of a message.
pub const fn english(msg: Msg) -> &'static str {
    match msg {
        Msg::IntroLead => {
            "Most projects that fail do so for reasons that could be seen before anything was bought. This check finds those reasons, says how much they weigh, and what to do first. Every result leads back to the essay it rests on."
        }
        Msg::PrivacyTitle => "Nothing leaves this page",
        Msg::PrivacyText => {
            "Everything is computed in your browser. There is no account, no cookie, and no request once the page has loaded."
        }
        Msg::KeptNowhere => "Your answers are not kept: they are gone when you leave, unless you download them.",
        Msg::KeptSession => "Your answers are kept in this tab only, until you close it.",
        Msg::KeptLocal => "Your answers are kept in this browser only, until you forget them.",
        Msg::CheckTitle => "How to check this yourself",
        Msg::CheckNetwork => {
            "Open the browser’s tools (F12) at “Network”, empty the list, and take the survey: it adds nothing to the list."
        }
        Msg::CheckOffline => "Switch the network off. The survey goes on to its result.",
        Msg::CheckKept => {
            "Look at “Storage” or “Application” in the same tools. Your answers are under “{key}”, and nothing else is ours."
        }
        Msg::CheckSource => "Read docs/privacy.md in the source: it names the test behind each claim.",
        Msg::SavedTitle => "Your survey so far",
        Msg::Answers => "Answers",
        Msg::Stage => "Stage",
        Msg::Role => "Your role",
        Msg::Length => "Length",
        Msg::Continue => "Continue",
        Msg::StartAnew => "Start anew",
        Msg::ChooseAgain => "Change stage, role or length",
        Msg::StageQuestion => "Where is the project now?",
        Msg::RoleQuestion => "What is your role in it?",
        Msg::LengthQuestion => "How much time do you have?",
        Msg::FullCheck => "Full check",
        Msg::ShortCheck => "Short check",
        Msg::LengthOf => "{number} {number:question|questions}, about {minutes} {minutes:minute|minutes}",
        Msg::ChooseStage => "Choose the stage of the project.",
        Msg::ChooseRole => "Choose your role.",
        Msg::StillToChoose => "Before you start:",
        Msg::Start => "Start",
        Msg::Cancel => "Leave it as it is",
        Msg::Progress => "Progress",
        Msg::Of => "{number} of {total}",
        Msg::PartOf => "Part {number} of {total}",
        Msg::QuestionOf => "Question {number} of {total}",
        Msg::KeysHelp => {
            "Keys 0 to {max} choose a statement and ? says “don’t know”, for the question that has the focus. You may skip any question."
        }
        Msg::DontKnow => "Don’t know",
        Msg::NotApplicable => "Not applicable",
        Msg::ClearAnswer => "Clear answer",
        Msg::WhyWeAsk => "Why we ask",
        Msg::PrivateNote => "Private note",
        Msg::PrivateNoteWritten => "Private note (written)",
        Msg::NoteHint => {
            "For yourself. It goes where your answers go: into the file you download, and onto the report you print."
        }
        Msg::Back => "Back",
        Msg::Next => "Next",
        Msg::Review => "Review",
        Msg::ReviewAnswers => "Review answers",
        Msg::BackToResult => "Back to the result",
        Msg::ReviewTitle => "Review before the result",
        Msg::AnsweredOf => "{number} of {total} {total:question|questions} answered",
        Msg::ReviewUnsure => " – {number} of them with “don’t know”",
        Msg::ReviewComplete => "Every question has an answer. You can still go back to any of them.",
        Msg::ReviewOpen => {
            "You can see the result anyway: an open question counts as unknown, and the result shows how far that leaves it open."
        }
        Msg::Unanswered => "Still unanswered",
        Msg::SeeResult => "See the result",
        Msg::ResultComing => "This part is on its way",
        Msg::ResultMissing => "This part cannot be shown yet",
        Msg::ResultMissingText => {
            "A file of this page did not arrive. Your answers are not lost. Check the connection, then try again."
        }
        Msg::TryAgain => "Try again",
        Msg::Result => "Result",
        Msg::ViewOfRole => "{role}’s view",
        Msg::ShortExplained => {
            "The short check asks only the questions that can reveal a reason to stop. It can find one; it cannot show that a project is ready, so it gives no index."
        }
        Msg::PartExplained => {
            "You were asked the questions that your role can judge. They show what you see, with its range. A verdict on the whole project needs the answers of others too."
        }
        Msg::Editorial => {
            "This is an editorial instrument: it weighs what the essays behind it say. It has not been validated, and it does not predict success."
        }
        Msg::WhyReady => {
            "Every condition of the method is met: index, each dimension and coverage are high enough, and no red flag holds or is open."
        }
        Msg::WhyFixFirst => "What stands between this and “Ready”:",
        Msg::WhyNot => "What decided this:",
        Msg::WhyInsufficient => "What is missing:",
        Msg::ReasonFlag => "A red flag holds: {flag}",
        Msg::ReasonNothing => "No question applies.",
        Msg::ReasonCoverage => "Known so far: {have} % of the weight; {need} % is needed.",
        Msg::ReasonCautions => "Cautions: {have}; allowed: {need}.",
        Msg::ReasonIndex => "The index is {have}; {need} is needed.",
        Msg::IndexAtBest => "The index reaches {have} at most; {need} is needed.",
        Msg::ReasonDimension => "{dimension} scores {have}; every dimension needs {need}.",
        Msg::DimensionAtBest => "{dimension} reaches {have} at most; every dimension needs {need}.",
        Msg::ReasonUnresolved => "Open answers could still raise {number} red {number:flag|flags}.",
        Msg::ReasonContested => "Only one role sees {number} red {number:flag|flags}.",
        Msg::ReasonUnclear => "Too little is known about: {dimension}.",
        Msg::Index => "Index",
        Msg::OfHundred => "of 100",
        Msg::PossibleRange => "Possible range",
        Msg::RangeColumn => "Range",
        Msg::RangeExplained => "Where the index can end, whatever the open answers turn out to be.",
        Msg::WeightingRange => "Other weights",
        Msg::WeightingExplained => "Where the index would lie if any dimension weighed up to half more or less.",
        Msg::Known => "Known",
        Msg::KnownExplained => "The share of the weight that is answered with a statement.",
        Msg::Confidence => "Confidence",
        Msg::ConfidenceLow => "Low: Too much is open.",
        Msg::ConfidenceMedium => "Medium: Most is known, seen by one person.",
        Msg::ConfidenceHigh => "High: Nearly all is known, from three people or more.",
        Msg::Percent => "{number} %",
        Msg::Range => "{low}–{high}",
        Msg::OnThisPage => "On this page",
        Msg::Flags => "Red flags",
        Msg::NoFlags => "No red flag holds.",
        Msg::Unresolved => "Not yet resolved",
        Msg::UnresolvedExplained => "These would hold if the open answers turn out badly.",
        Msg::ToBeAnswered => "To be answered:",
        Msg::AnswerQuestion => "Answer this: {question}",
        Msg::Answer => "Answer this",
        Msg::SeverityWalk => "Walk away",
        Msg::SeverityStop => "Stop",
        Msg::SeverityCaution => "Caution",
        Msg::FromTheEssay => "From:",
        Msg::NextBest => "What to do first",
        Msg::NextBestExplained => {
            "The single steps that help most, the best first. Each aims at a state that counts as in place."
        }
        Msg::Aim => "In place when:",
        Msg::AimFor => "Aim:",
        Msg::Gain => "Adds {points} of 100 points.",
        Msg::LeadsTo => "Alone leads to “{verdict}”.",
        Msg::LearnFirst => "What to find out first",
        Msg::LearnFirstExplained => "The open questions whose answers matter most.",
        Msg::Moves => "Can move the result by {points} of 100 points.",
        Msg::WaitsWalk => "A reason to walk away depends on it.",
        Msg::WaitsStop => "A stop flag depends on it.",
        Msg::WaitsCaution => "A caution depends on it.",
        Msg::GoOnFull => "Go on to the full check",
        Msg::Dimensions => "Dimension by dimension",
        Msg::BarsTable => "Scores from 0 to 100; the pale bar is the possible range",
        Msg::RadarTable => "The radar as a table",
        Msg::RadarCaption => "Numbers as in the list. The filled band is the possible range.",
        Msg::RadarSentence => {
            "Radar chart: {number} of {total} dimensions have a score. Highest: {best}, {high}. Lowest: {worst}, {low}."
        }
        Msg::RadarUnclear => "Radar chart: too little is known for any score.",
        Msg::Dimension => "Dimension",
        Msg::Score => "Score",
        Msg::Unclear => "unclear",
        Msg::OthersMust => "What others must answer",
        Msg::OthersMustExplained => "These questions are for other roles. Ask them to take the check too.",
        Msg::AllAnswers => "Every answer",
        Msg::PointsExplained => {
            "All questions together are worth 100 points; each shows its part. Each figure is rounded by itself, sums are made of the exact ones."
        }
        Msg::PointsOf => "{points} of {possible} points",
        Msg::PointsAssumed => "Unknown: counted as {points} of {possible} points",
        Msg::NotAskedPoints => {
            "Not asked: {number} {number:question|questions}, counted as {points} of {possible} points"
        }
        Msg::Skipped => "Not answered",
        Msg::Advice => "What to do:",
        Msg::YourNote => "Your note:",
        Msg::Change => "Change",
        Msg::ChangeAnswerTo => "Change the answer to: {question}",
        Msg::MethodTitle => "Where this comes from",
        Msg::MethodText => {
            "Each question rests on claims in these essays; “Why we ask” beside every question shows which. Scores are exact, and the same answers always give the same result."
        }
        Msg::ShareWith => "Share with {name}",
        Msg::ShareText => {
            "Nothing is handed to {name} unless you do it here. Choose how much, read it, and share it only if you want to."
        }
        Msg::ShareHow => "How much?",
        Msg::ShareVerdict => "The verdict only",
        Msg::ShareDimensions => "The verdict, the figures and the red flags",
        Msg::ShareEverything => "Everything, without your notes",
        Msg::ShareExact => "This is handed over, word for word:",
        Msg::ShareDone => "Handed over to {name}: {level}.",
        Msg::OtherFiles => "For other programs",
        Msg::FileMarkdown => "Report (Markdown)",
        Msg::FileCsv => "Table of the answers (CSV)",
        Msg::FilePlan => "Plan (CSV)",
        Msg::FileCalendar => "Dates of the plan (calendar)",
        Msg::FileRadar => "Radar chart (SVG)",
        Msg::FileBars => "Bar chart (SVG)",
        Msg::FileTrend => "Line chart over time (SVG)",
        Msg::FileResult => "Result that can be recomputed (JSON)",
        Msg::TakeAlong => "Take it along",
        Msg::TakeAlongText => {
            "Printing gives a report; the file holds your answers and can be loaded again in any browser."
        }
        Msg::Print => "Print",
        Msg::DownloadAnswers => "Download answers",
        Msg::LoadAnswers => "Load answers",
        Msg::BackToQuestions => "Back to the questions",
        Msg::ForgetEverything => "Forget everything",
        Msg::AskStartAnew => "Start anew? {number} {number:answer|answers} will be deleted.",
        Msg::DeleteAnswers => "Delete answers",
        Msg::KeepAnswers => "Keep answers",
        Msg::AskForget => {
            "Forget everything? All that this browser keeps of the survey will be deleted, with every project."
        }
        Msg::Forget => "Forget",
        Msg::Keep => "Keep",
        Msg::AskReplace => {
            "Replace your answers with those of the file? {number} {number:answer|answers} will be replaced."
        }
        Msg::ReplaceAnswers => "Replace answers",
        Msg::Loaded => "The answers of the file are loaded.",
        Msg::Forgotten => "Everything is forgotten. This browser keeps nothing of the survey.",
        Msg::FileTooLarge => "This file is too large to be a file of answers. Nothing was changed.",
        Msg::FileUnreadable => "The browser could not read this file. Nothing was changed.",
        Msg::FileNotJson => "This is not a file of answers: it is not JSON. Nothing was changed.",
        Msg::FileNotAResponse => "This file does not hold answers to this survey. Nothing was changed.",
        Msg::MoreProblems => "and {number} more",
        Msg::StorageBlocked => {
            "This browser does not allow the page to save anything. You can go on, but download your answers before you leave."
        }
        Msg::StorageFull => {
            "The browser’s storage is full: what changes now is not saved. You can go on; download what you have before you leave."
        }
        Msg::StorageNewer => {
            "A newer version of this survey has saved answers here. They are left untouched, and nothing is saved over them."
        }
        Msg::StorageDamaged => {
            "The saved answers cannot be read. They are left untouched, and nothing is saved over them."
        }
        Msg::StorageElsewhere => {
            "The survey was changed in another tab or window. Nothing more is saved here until you choose."
        }
        Msg::UseThose => "Use the other tab’s answers",
        Msg::KeepThese => "Keep the answers here",

        Msg::ReportFigures => "Figures",
        Msg::ReportPlan => "Plan",
        Msg::ReportStep => "Step",
        Msg::ReportAim => "In place when",
        Msg::ReportOwner => "Who",
        Msg::ReportDue => "By",
        Msg::ReportDone => "Done",
        Msg::ReportNote => "Note",
        Msg::ReportIsDone => "yes",
        Msg::ReportIsOpen => "not yet",
        Msg::ReportItem => "Item",
        Msg::ReportQuestion => "Question",
        Msg::ReportAnswer => "Answer",
        Msg::ReportValue => "Value",
        Msg::ReportPoints => "Points",
        Msg::ReportPossible => "Possible points",
        Msg::ReportAdvice => "What to do",
        Msg::ReportLater => "Comes at a later stage",
        Msg::ReportNotAsked => "Not asked",
        Msg::ReportMadeWith => "Made with the survey {instrument} {version} and version {engine} of its engine.",
        Msg::ReportRecompute => {
            "The result file (JSON) of this survey holds the answers, so that anyone can recompute every figure. The survey’s SHA-256 is {fingerprint}."
        }
        Msg::ChartBars => "Bar chart of the scores",
        Msg::ChartBarsCaption => "Scores from 0 to 100. The pale bar is the possible range.",
        Msg::ChartScore => "{dimension}: {score}, possible range {range}.",
        Msg::LinkDamaged => {
            "This link is damaged: a part of it is missing or changed. Copy it again, whole. Nothing was changed."
        }
        Msg::LinkNewer => "This link was made by a newer version of the survey. Nothing was changed.",
        Msg::LinkOtherSurvey => "This link is for another survey. Nothing was changed.",
        Msg::LinkOtherVersion => {
            "This link is for an edition of the survey (version {version}) whose questions are not those of this one. Nothing was changed."
        }
        Msg::ProjectNumber => "Project {number}",
        Msg::CopyOf => "{name} (copy)",
        Msg::Migrated => {
            "Answers to another version of these questions came over by their ids. These have no place any more; the original is kept as it was:"
        }
        Msg::DroppedStage => "the stage “{id}”: choose the stage again",
        Msg::DroppedRole => "the role “{id}”: choose the role again",
        Msg::DroppedItem => "{id}: is no longer asked",
        Msg::DroppedAnswer => "{id}: the answer is none of today’s",
        Msg::DroppedNote => "{id}: the note to it",
        Msg::DroppedStep => "{id}: a step of the plan",
        Msg::Projects => "Projects",
        Msg::ProjectsLead => {
            "Each project has its own answers, plan and snapshots. All of them stay in this browser until you delete them."
        }
        Msg::ProjectLoaded => "The project of the file is added and open.",
        Msg::ProjectDeleted => "The project is deleted.",
        Msg::AskDeleteProject => "Delete “{name}” with its answers, plan and snapshots?",
        Msg::DeleteProject => "Delete project",
        Msg::KeepProject => "Keep project",
        Msg::Undo => "Undo",
        Msg::NewProject => "New project",
        Msg::LoadProject => "Load a project",
        Msg::BackToStart => "Back to the start",
        Msg::Name => "Name",
        Msg::Open => "Open",
        Msg::OpenNamed => "Open {name}",
        Msg::Duplicate => "Duplicate",
        Msg::DuplicateNamed => "Duplicate {name}",
        Msg::Export => "Export",
        Msg::DownloadProject => "Download the project, with plan and snapshots",
        Msg::ExportNamed => "Export {name}",
        Msg::Delete => "Delete",
        Msg::DeleteNamed => "Delete {name}",
        Msg::NothingAnswered => "No answers yet.",
        Msg::IndexIs => "index {number}",
        Msg::SnapshotsLast => "{number} {number:snapshot|snapshots}, the last on {date}",
        Msg::StepsDone => "{number} of {total} {total:step|steps} of the plan done",
        Msg::Plan => "Your plan",
        Msg::PlanEmpty => "Add steps from “What to do first”, then note who takes them and by when.",
        Msg::AddToPlan => "Add to the plan",
        Msg::AddToPlanNamed => "Add to the plan: {question}",
        Msg::ShowInPlan => "Show in the plan",
        Msg::ShowInPlanNamed => "Show in the plan: {question}",
        Msg::InPlan => "It is in the plan.",
        Msg::AimReached => "The answers say that this is reached.",
        Msg::Owner => "Who",
        Msg::Due => "By when",
        Msg::Note => "Note",
        Msg::Done => "Done",
        Msg::RemoveStep => "Remove",
        Msg::RemoveStepNamed => "Remove from the plan: {question}",
        Msg::StepRemoved => "The step is out of the plan.",
        Msg::OverTime => "Over time",
        Msg::OverTimeExplained => {
            "A snapshot keeps the answers as they are today. Change them when the project has moved on, and compare."
        }
        Msg::SnapshotName => "Name, if you like",
        Msg::TakeSnapshot => "Take a snapshot",
        Msg::SnapshotTaken => "The snapshot is taken.",
        Msg::SnapshotDeleted => "The snapshot is deleted.",
        Msg::RenameOrDelete => "Rename or delete snapshots",
        Msg::TrendSentence => {
            "Line chart of {number} {number:snapshot|snapshots}: index {from} on {first}, {to} on {last}."
        }
        Msg::TrendEmpty => "Line chart: no snapshot has an index.",
        Msg::Snapshot => "Snapshot",
        Msg::Verdict => "Verdict",
        Msg::ChangeColumn => "Change",
        Msg::SnapshotsTable => {
            "Change is in points since the snapshot before, on the questions answered in both. There is no index for a short check, or where too little is known."
        }
        Msg::Since => "since {name}",
        Msg::OfVersion => "Given to version {version}",
        Msg::NotComparable => "not comparable: {number}",
        Msg::OfOtherVersion => "Given to version {version}, which does not compare with this one",
        Msg::WhatChanged => "What changed",
        Msg::From => "From",
        Msg::To => "To",
        Msg::AnswersNow => "The answers now",
        Msg::FromTo => "{from} → {to}",
        Msg::Incomparable => "Snapshots of versions {from} and {to} of the questions cannot be compared.",
        Msg::LikeForLike => "Index, like for like",
        Msg::LikeForLikeNotable => "{from} → {to} ({change}), on {number} {number:question|questions} answered in both",
        Msg::LikeForLikeSmall => {
            "{from} → {to} ({change}, less than we call notable), on {number} {number:question|questions} answered in both"
        }
        Msg::NothingInBoth => "No question is answered in both.",
        Msg::LeftOut => "Answers left out, because these questions have no place for them:",
        Msg::NothingChanged => "No answer is better or worse, and no red flag opened or closed.",
        Msg::FlagsClosed => "Red flags that closed",
        Msg::FlagsOpened => "Red flags that opened",
        Msg::Rose => "What rose",
        Msg::Fell => "What fell",
        Msg::NowPoints => "{points} points. Now: {answer}",
        Msg::PlanEffect => "What the plan did",
        Msg::StepUnknown => "Not answered in both.",
        Msg::StepReached => "Aim reached. {points} points.",
        Msg::StepOpen => "Aim not reached. {points} points.",
        Msg::PlanBrought => "Its steps together: {points} points of the index, like for like.",

        Msg::DecimalMark => ".",

        // How the verdict came about.
        Msg::HowTitle => "How the verdict came about",
        Msg::HowLead => {
            "Every answer is worth points, and all points together are the index. The rules are read from the top: the first that holds decides. They compare the rounded figures, and exactly how much is known."
        }
        Msg::HowPoints => "From the answers to the index",
        Msg::HowSum => "All together",
        Msg::HowRounded => "The index is {points} points, rounded to {index}.",
        Msg::HowRules => "From the index and the flags to the verdict",
        Msg::LowestDimension => "Lowest dimension",
        Msg::HowFacts => "What the rules look at",
        Msg::RuleWalk => "A red flag of the gravest kind holds",
        Msg::RuleStop => "A red flag that says stop holds",
        Msg::RuleCoverage => "Less than {need} % of the weight is known",
        Msg::RuleNot => {
            "The index is under {index}, a dimension is under {dimension}, or more than {cautions} {cautions:caution holds|cautions hold}"
        }
        Msg::RuleFix => {
            "The index is under {index}, a dimension is under {dimension}, less than {coverage} % is known, any caution holds, or something is unresolved, contested or unclear"
        }
        Msg::RuleReady => "None of these holds",
        Msg::RuleDecides => "This one decides.",
        Msg::RulePassed => "Does not hold.",
        Msg::RuleNotRead => "Not read any more.",

        // The cheapest way up.
        Msg::WayTitle => "The cheapest way up",
        Msg::WayLead => {
            "No other way to “{verdict}” takes less effort: {number} {number:step|steps}, effort {effort}. The index would be {index}."
        }
        Msg::WayLeadPlain => {
            "No other way to “{verdict}” takes less effort: {number} {number:step|steps}, effort {effort}."
        }
        Msg::WayEffort => "Effort {effort}. Adds {points} points.",
        Msg::EffortExplained => {
            "The effort of a step is how hard the matter is, from 1 to {hardest}, times the statements that are climbed."
        }
        Msg::WayChief => {
            "Before any of this: will the chief executive visibly lead the change? If not, every step is money lost."
        }
        Msg::WayBlocked => "No step leads further now. This has to be found out or settled first:",
        Msg::WayBlockedTicked => "Without the steps that you ruled out, nothing leads further. This stands in the way:",
        Msg::WayTooLarge => {
            "There are too many ways to compare them all. “What to do first” names the best single steps."
        }
        Msg::RuleOut => "Not possible here",
        Msg::RuleOutNamed => "Not possible here: {question}",
        Msg::RuledOut => "Ruled out",
        Msg::IsRuledOut => "You ruled this step out.",
        Msg::PossibleAgain => "Possible after all",
        Msg::PossibleAgainNamed => "Possible after all: {question}",
        Msg::AddAllToPlan => "Add all of them to the plan",

        // What if.
        Msg::TryStep => "What if?",
        Msg::TryStepNamed => "What if this were so: {question}",
        Msg::WhatIsBehind => "Behind it, and what if",
        Msg::WhatIf => "What if:",
        Msg::WhatIfNamed => "What if the answer were another: {question}",
        Msg::AsAnswered => "as answered",
        Msg::WhatIfTitle => "What if – these are not your answers",
        Msg::WhatIfVerdict => "With {number} {number:answer|answers} changed: “{verdict}” (now “{now}”).",
        Msg::WhatIfSame => "With {number} {number:answer|answers} changed: still “{verdict}”.",
        Msg::WhatIfIndex => "Index {to} (now {from}).",
        Msg::WhatIfFlags => "Red flags: {to} (now {from}).",
        Msg::WhatIfUndo => "Back to your answers",

        // A link.
        Msg::LinkTitle => "As a link",
        Msg::LinkText => {
            "The link itself holds the survey, after its “#”: browsers send that part to nobody. Without a passphrase, whoever gets the link can read it. Notes do not go along."
        }
        Msg::LinkPassphrase => "Passphrase, if you like",
        Msg::ShowPassphrase => "Show the passphrase",
        Msg::LinkPassphraseHint => "Nobody can open the link without it, and nobody can restore it.",
        Msg::MakeLink => "Make the link",
        Msg::LinkIs => "The link",
        Msg::LinkQr => "QR code of the link",
        Msg::Copy => "Copy",
        Msg::Copied => "Copied.",
        Msg::CopyByHand => "The browser does not let this page copy. Mark the text and copy it by hand.",
        Msg::CopyText => "Copy as text",
        Msg::TextToCopy => "The result as text",
        Msg::SealUnavailable => "Browsers seal and open only on pages that come by https. Nothing was changed.",
        Msg::SealFailed => "The browser could not do this. Nothing was changed.",
        Msg::LinkedTitle => "What this link holds",
        Msg::LinkedSealed => "It is sealed. Its passphrase opens it.",
        Msg::Passphrase => "Passphrase",
        Msg::OpenLink => "Open the link",
        Msg::WrongPassphrase => "This is not the passphrase of this link, or the link was changed.",
        Msg::LinkedStated => {
            "This is what whoever made the link says. Without the answers it cannot be recomputed here."
        }
        Msg::LinkedAnswers => {
            "It holds {number} {number:answer|answers}, and no notes. The figures were worked out here, from these answers."
        }
        Msg::LinkedUntouched => "What this browser keeps of your own is untouched, and stays as it is.",
        Msg::LinkedKeep => "Add it as a project",
        Msg::LinkedLeave => "Leave it",
        Msg::LinkedProject => "From a link",

        // Files.
        Msg::FileReport => "Report (HTML)",
        Msg::FileRadarPng => "Radar chart (PNG)",
        Msg::FileBarsPng => "Bar chart (PNG)",
        Msg::FileTrendPng => "Line chart over time (PNG)",
    }
}
