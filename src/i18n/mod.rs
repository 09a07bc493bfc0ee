//! Every text of the widget that is not part of an instrument.
//!
//! A language is a function from message to text that matches every message: a missing text does not compile. The texts are
//! not compiled into the widget: a [`pack`] of each language is a file of its own, and a visitor loads one of them.
//!
//! Texts have places such as `{number}`, which [`fill`] fills; they are worded so that none depends on whether a number is
//! one or many.

mod catalogue;
mod en;
pub mod pack;

pub use catalogue::Catalogue;
pub use en::english;

macro_rules! messages {
    ($($name:ident,)*) => {
        /// A message.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the English text says what each is")]
        pub enum Msg {
            $($name,)*
        }

        impl Msg {
            /// Every message, in the order in which a [`Catalogue`] has the texts.
            pub const ALL: &[Msg] = &[$(Msg::$name,)*];
        }
    };
}

messages! {
    IntroLead,
    PrivacyTitle,
    PrivacyText,
    KeptLocal,
    KeptSession,
    KeptNowhere,
    CheckTitle,
    CheckNetwork,
    CheckOffline,
    CheckKept,
    CheckSource,
    SavedTitle,
    Answers,
    Stage,
    Role,
    Length,
    Continue,
    StartAnew,
    ChooseAgain,
    StageQuestion,
    RoleQuestion,
    LengthQuestion,
    FullCheck,
    ShortCheck,
    LengthOf,
    ChooseStage,
    ChooseRole,
    StillToChoose,
    Start,
    Cancel,
    Progress,
    Of,
    PartOf,
    QuestionOf,
    KeysHelp,
    DontKnow,
    NotApplicable,
    ClearAnswer,
    WhyWeAsk,
    PrivateNote,
    PrivateNoteWritten,
    NoteHint,
    Back,
    Next,
    Review,
    ReviewAnswers,
    BackToResult,
    ReviewTitle,
    AnsweredOf,
    ReviewUnsure,
    ReviewComplete,
    ReviewOpen,
    Unanswered,
    SeeResult,
    ResultComing,
    ResultMissing,
    ResultMissingText,
    TryAgain,
    Result,
    ViewOfRole,
    ShortExplained,
    PartExplained,
    Editorial,
    WhyReady,
    WhyFixFirst,
    WhyNot,
    WhyInsufficient,
    ReasonFlag,
    ReasonNothing,
    ReasonCoverage,
    ReasonCautions,
    ReasonIndex,
    ReasonDimension,
    ReasonUnresolved,
    ReasonContested,
    ReasonUnclear,
    Index,
    OfHundred,
    PossibleRange,
    RangeColumn,
    RangeExplained,
    WeightingRange,
    WeightingExplained,
    Known,
    KnownExplained,
    Confidence,
    ConfidenceLow,
    ConfidenceMedium,
    ConfidenceHigh,
    Percent,
    Range,
    Flags,
    NoFlags,
    Unresolved,
    UnresolvedExplained,
    ToBeAnswered,
    AnswerQuestion,
    Answer,
    SeverityWalk,
    SeverityStop,
    SeverityCaution,
    FromTheEssay,
    NextBest,
    NextBestExplained,
    Aim,
    Gain,
    LeadsTo,
    LearnFirst,
    LearnFirstExplained,
    Moves,
    WaitsWalk,
    WaitsStop,
    WaitsCaution,
    GoOnFull,
    Dimensions,
    BarsTable,
    RadarTable,
    RadarCaption,
    RadarSentence,
    RadarUnclear,
    Dimension,
    Score,
    Unclear,
    OthersMust,
    OthersMustExplained,
    AllAnswers,
    PointsExplained,
    PointsOf,
    PointsAssumed,
    Skipped,
    Advice,
    YourNote,
    Change,
    ChangeAnswerTo,
    MethodTitle,
    MethodText,
    ShareWith,
    ShareText,
    ShareHow,
    ShareVerdict,
    ShareDimensions,
    ShareEverything,
    ShareExact,
    ShareDone,
    TakeAlong,
    TakeAlongText,
    Print,
    DownloadAnswers,
    LoadAnswers,
    BackToQuestions,
    ForgetEverything,
    AskStartAnew,
    DeleteAnswers,
    KeepAnswers,
    AskForget,
    Forget,
    Keep,
    AskReplace,
    ReplaceAnswers,
    Loaded,
    Forgotten,
    FileTooLarge,
    FileUnreadable,
    FileNotJson,
    FileNotAResponse,
    MoreProblems,
    StorageBlocked,
    StorageFull,
    StorageNewer,
    StorageDamaged,
    StorageElsewhere,
    UseThose,
    KeepThese,

    // What is taken along: files and links.
    ReportFigures,
    ReportPlan,
    ReportStep,
    ReportOwner,
    ReportDue,
    ReportDone,
    ReportNote,
    ReportIsDone,
    ReportIsOpen,
    ReportItem,
    ReportQuestion,
    ReportAnswer,
    ReportValue,
    ReportPoints,
    ReportPossible,
    ReportAdvice,
    ReportLater,
    ReportNotAsked,
    ReportMadeWith,
    ReportRecompute,
    ChartBars,
    ChartBarsCaption,
    ChartScore,
    LinkDamaged,
    LinkNewer,
    LinkOtherSurvey,
    LinkOtherVersion,
    ProjectNumber,
    CopyOf,
    Migrated,
    DroppedStage,
    DroppedRole,
    DroppedItem,
    DroppedAnswer,
    DroppedNote,
    DroppedStep,
    Projects,
    ProjectsLead,
    ProjectLoaded,
    ProjectDeleted,
    AskDeleteProject,
    DeleteProject,
    KeepProject,
    Undo,
    NewProject,
    BackToStart,
    Name,
    Open,
    OpenNamed,
    Duplicate,
    DuplicateNamed,
    Export,
    ExportNamed,
    Delete,
    DeleteNamed,
    NothingAnswered,
    IndexIs,
    SnapshotsLast,
    StepsDone,
    Plan,
    PlanEmpty,
    AddToPlan,
    AddToPlanNamed,
    ShowInPlan,
    ShowInPlanNamed,
    InPlan,
    AimReached,
    Owner,
    Due,
    Note,
    Done,
    RemoveStep,
    RemoveStepNamed,
    StepRemoved,
    OverTime,
    OverTimeExplained,
    SnapshotName,
    TakeSnapshot,
    SnapshotTaken,
    SnapshotDeleted,
    RenameOrDelete,
    TrendSentence,
    TrendEmpty,
    Snapshot,
    Verdict,
    ChangeColumn,
    SnapshotsTable,
    OfVersion,
    OfOtherVersion,
    WhatChanged,
    From,
    To,
    AnswersNow,
    FromTo,
    Incomparable,
    LikeForLike,
    LikeForLikeNotable,
    LikeForLikeSmall,
    NothingInBoth,
    NothingChanged,
    FlagsClosed,
    FlagsOpened,
    Rose,
    Fell,
    NowPoints,
    PlanEffect,
    StepUnknown,
    StepReached,
    StepOpen,
    PlanBrought,
}

/// Fills the places of a text. A place without a value stays as it is, so that a mistake is seen.
///
/// ```
/// use crm_readiness::i18n::fill;
/// assert_eq!(fill("{number} of {total}", &[("number", "3"), ("total", "41")]), "3 of 41");
/// ```
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let found = after.split_once('}').and_then(|(name, after)| {
            let value = values.iter().find(|(n, _)| *n == name)?.1;
            Some((value, after))
        });
        match found {
            Some((value, after)) => {
                filled.push_str(value);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_value_with_braces_is_not_filled_again() {
        assert_eq!(fill("{a}{b}", &[("a", "{b}"), ("b", "x")]), "{b}x");
    }

    #[test]
    fn a_place_without_a_value_stays() {
        assert_eq!(fill("{a} {b", &[]), "{a} {b");
    }
}
