//! Arabic. Translated by machine from the English and read against it twice, by machine; not reviewed by a native speaker.

use super::Msg;

/// The Arabic text of a message.
pub const fn arabic(msg: Msg) -> &'static str {
    match msg {
        Msg::IntroLead => {
            "معظم المشاريع التي تفشل إنما تفشل لأسباب كان يمكن رؤيتها قبل شراء أي شيء. يكشف هذا الفحص تلك الأسباب، ويبين وزن كل منها وما ينبغي عمله أولًا. وكل نتيجة تحيل إلى المقال الذي تستند إليه."
        }
        Msg::PrivacyTitle => "لا شيء يغادر هذه الصفحة",
        Msg::PrivacyText => {
            "يُحسب كل شيء في متصفحكم. لا يوجد حساب مستخدم ولا ملفات تعريف ارتباط، ولا يُرسل أي طلب بعد تحميل الصفحة."
        }
        Msg::KeptNowhere => "لا تُحفظ إجاباتكم: فهي تزول عند مغادرة الصفحة، ما لم تنزّلوها.",
        Msg::KeptSession => "تُحفظ إجاباتكم في علامة التبويب هذه فقط، إلى أن تغلقوها.",
        Msg::KeptLocal => "تُحفظ إجاباتكم في هذا المتصفح فقط، إلى أن تمحوها.",
        Msg::CheckTitle => "كيف تتحققون من ذلك بأنفسكم",
        Msg::CheckNetwork => {
            "افتحوا أدوات المتصفح (F12) وانتقلوا إلى «الشبكة»، وأفرغوا القائمة، ثم أجيبوا عن الاستبيان: لن يضيف شيئًا إلى القائمة."
        }
        Msg::CheckOffline => "اقطعوا الاتصال بالشبكة. يستمر الاستبيان حتى نتيجته.",
        Msg::CheckKept => {
            "انظروا في «التخزين» أو «التطبيق» في الأدوات نفسها. تجدون إجاباتكم تحت «{key}»، ولا شيء آخر هناك يخصنا."
        }
        Msg::CheckSource => "اقرؤوا الملف docs/privacy.md في الشفرة المصدرية: فهو يذكر الاختبار الذي يقوم عليه كل قول.",
        Msg::SavedTitle => "استبيانكم حتى الآن",
        Msg::Answers => "الإجابات",
        Msg::Stage => "المرحلة",
        Msg::Role => "دوركم",
        Msg::Length => "طول الفحص",
        Msg::Continue => "متابعة",
        Msg::StartAnew => "البدء من جديد",
        Msg::ChooseAgain => "تغيير المرحلة أو الدور أو طول الفحص",
        Msg::StageQuestion => "في أي مرحلة المشروع الآن؟",
        Msg::RoleQuestion => "ما دوركم فيه؟",
        Msg::LengthQuestion => "ما الوقت المتاح لديكم؟",
        Msg::FullCheck => "الفحص الكامل",
        Msg::ShortCheck => "الفحص القصير",
        Msg::LengthOf => {
            "{number} {number:سؤال|سؤال|سؤالان|أسئلة|سؤالًا|سؤال}، نحو {minutes} {minutes:دقيقة|دقيقة|دقيقتين|دقائق|دقيقة|دقيقة}"
        }
        Msg::ChooseStage => "اختاروا مرحلة المشروع.",
        Msg::ChooseRole => "اختاروا دوركم.",
        Msg::StillToChoose => "قبل البدء:",
        Msg::Start => "البدء",
        Msg::Cancel => "إبقاء كل شيء كما هو",
        Msg::Progress => "التقدم",
        Msg::Of => "{number} من {total}",
        Msg::PartOf => "الجزء {number} من {total}",
        Msg::QuestionOf => "السؤال {number} من {total}",
        Msg::KeysHelp => {
            "تختار المفاتيح من 0 إلى {max} عبارة في السؤال المحدد حاليًا، ويعني المفتاح «؟» الإجابة «لا أعرف». يمكنكم تخطي أي سؤال."
        }
        Msg::DontKnow => "لا أعرف",
        Msg::NotApplicable => "لا ينطبق",
        Msg::ClearAnswer => "مسح الإجابة",
        Msg::WhyWeAsk => "لماذا نسأل",
        Msg::PrivateNote => "ملاحظة خاصة",
        Msg::PrivateNoteWritten => "ملاحظة خاصة (مكتوبة)",
        Msg::NoteHint => "لاستعمالكم الشخصي. تنتقل مع إجاباتكم: إلى الملف الذي تنزّلونه، وإلى التقرير الذي تطبعونه.",
        Msg::Back => "السابق",
        Msg::Next => "التالي",
        Msg::Review => "المراجعة",
        Msg::ReviewAnswers => "مراجعة الإجابات",
        Msg::BackToResult => "العودة إلى النتيجة",
        Msg::ReviewTitle => "المراجعة قبل النتيجة",
        Msg::AnsweredOf => "أُجيب عن {number} من {total} {total:سؤال|سؤال|سؤالين|أسئلة|سؤالًا|سؤال}",
        Msg::ReviewUnsure => " – منها {number} بالإجابة «لا أعرف»",
        Msg::ReviewComplete => "لكل سؤال إجابة. ما زال بإمكانكم الرجوع إلى أي سؤال.",
        Msg::ReviewOpen => {
            "يمكنكم الاطلاع على النتيجة مع ذلك: يُعد السؤال المفتوح غير معروف، وتبين النتيجة إلى أي حد يبقيها ذلك غير محسومة."
        }
        Msg::Unanswered => "أسئلة لم يُجب عنها بعد",
        Msg::SeeResult => "عرض النتيجة",
        Msg::ResultComing => "جارٍ تحميل هذا الجزء",
        Msg::ResultMissing => "لا يمكن عرض هذا الجزء بعد",
        Msg::ResultMissingText => {
            "لم يصل أحد ملفات هذه الصفحة. لم تُفقد إجاباتكم. تحققوا من الاتصال، ثم أعيدوا المحاولة."
        }
        Msg::TryAgain => "إعادة المحاولة",
        Msg::Result => "النتيجة",
        Msg::ViewOfRole => "منظور {role}",
        Msg::ShortExplained => {
            "لا يطرح الفحص القصير إلا الأسئلة التي قد تكشف سببًا للتوقف. يمكنه أن يجد سببًا كهذا، لكنه لا يستطيع أن يبين أن المشروع جاهز، ولذلك لا يعطي مؤشرًا."
        }
        Msg::PartExplained => {
            "طُرحت عليكم الأسئلة التي يستطيع دوركم الحكم عليها. وهي تبين ما ترونه أنتم، مع نطاقه الممكن. أما الحكم على المشروع كله فيحتاج إلى إجابات الآخرين أيضًا."
        }
        Msg::Editorial => {
            "هذه أداة تحريرية: فهي تزن ما تقوله المقالات التي تستند إليها. لم يُتحقق من صلاحيتها، وهي لا تتنبأ بالنجاح."
        }
        Msg::WhyReady => {
            "جميع شروط المنهج مستوفاة: المؤشر وكل بُعد والتغطية عند المستوى الكافي، ولا توجد علامة خطر قائمة أو غير محسومة."
        }
        Msg::WhyFixFirst => "ما يفصل المشروع عن حكم «جاهز»:",
        Msg::WhyNot => "ما حسم هذا الحكم:",
        Msg::WhyInsufficient => "ما ينقص:",
        Msg::ReasonFlag => "علامة خطر قائمة: {flag}",
        Msg::ReasonNothing => "لا ينطبق أي سؤال.",
        Msg::ReasonCoverage => "المعروف حتى الآن: {have}% من الوزن؛ المطلوب {need}%.",
        Msg::ReasonCautions => "التنبيهات: {have}؛ المسموح به: {need}.",
        Msg::ReasonIndex => "المؤشر {have}؛ المطلوب {need}.",
        Msg::IndexAtBest => "أقصى ما يبلغه المؤشر {have}؛ المطلوب {need}.",
        Msg::ReasonDimension => "درجة البُعد «{dimension}» هي {have}؛ المطلوب لكل بُعد {need}.",
        Msg::DimensionAtBest => "أقصى ما تبلغه درجة البُعد «{dimension}» هو {have}؛ المطلوب لكل بُعد {need}.",
        Msg::ReasonUnresolved => "عدد علامات الخطر التي ما زال يمكن أن تظهر بحسب إجابات الأسئلة المفتوحة: {number}.",
        Msg::ReasonContested => "عدد علامات الخطر التي لا يراها إلا دور واحد: {number}.",
        Msg::ReasonUnclear => "المعلومات غير كافية عن «{dimension}».",
        Msg::Index => "المؤشر",
        Msg::OfHundred => "من 100",
        Msg::PossibleRange => "النطاق الممكن",
        Msg::RangeColumn => "النطاق",
        Msg::RangeExplained => "الحدود التي يمكن أن يستقر المؤشر بينها، مهما كانت إجابات الأسئلة المفتوحة.",
        Msg::WeightingRange => "أوزان أخرى",
        Msg::WeightingExplained => "الموضع الذي كان المؤشر سيقع فيه لو زاد وزن أي بُعد أو نقص بما لا يتجاوز النصف.",
        Msg::Known => "المعروف",
        Msg::KnownExplained => "حصة الوزن التي أُجيب عنها باختيار عبارة.",
        Msg::Confidence => "مستوى الثقة",
        Msg::ConfidenceLow => "منخفض: ما زالت أسئلة كثيرة مفتوحة.",
        Msg::ConfidenceMedium => "متوسط: معظم الأمور معروفة، لكن من منظور شخص واحد.",
        Msg::ConfidenceHigh => "مرتفع: كل شيء تقريبًا معروف، ومن منظور ثلاثة أشخاص أو أكثر.",
        Msg::Percent => "{number}%",
        Msg::Range => "{low}–{high}",
        Msg::OnThisPage => "في هذه الصفحة",
        Msg::Flags => "علامات الخطر",
        Msg::NoFlags => "لا توجد علامة خطر قائمة.",
        Msg::Unresolved => "غير محسومة بعد",
        Msg::UnresolvedExplained => "تصبح هذه العلامات قائمة إذا جاءت إجابات الأسئلة المفتوحة سيئة.",
        Msg::ToBeAnswered => "بانتظار الإجابة:",
        Msg::AnswerQuestion => "الإجابة عن السؤال: {question}",
        Msg::Answer => "الإجابة عن السؤال",
        Msg::SeverityWalk => "انسحاب",
        Msg::SeverityStop => "توقف",
        Msg::SeverityCaution => "تنبيه",
        Msg::FromTheEssay => "المصدر:",
        Msg::NextBest => "ما ينبغي عمله أولًا",
        Msg::NextBestExplained => {
            "الخطوات المنفردة الأكثر فائدة، وأفضلها أولًا. تستهدف كل منها حالة يُعد معها الشرط متوافرًا."
        }
        Msg::Aim => "الحالة المستهدفة:",
        Msg::AimFor => "الهدف:",
        Msg::Gain => "تضيف {points} من 100 نقطة.",
        Msg::LeadsTo => "تؤدي وحدها إلى «{verdict}».",
        Msg::LearnFirst => "ما ينبغي معرفته أولًا",
        Msg::LearnFirstExplained => "الأسئلة المفتوحة التي تهم إجاباتها أكثر من غيرها.",
        Msg::Moves => "قد تغيّر الإجابة النتيجة بمقدار {points} من 100 نقطة.",
        Msg::WaitsWalk => "يتوقف عليها وجود سبب للانسحاب.",
        Msg::WaitsStop => "تتوقف عليها علامة خطر من نوع «توقف».",
        Msg::WaitsCaution => "يتوقف عليها تنبيه.",
        Msg::GoOnFull => "الانتقال إلى الفحص الكامل",
        Msg::Dimensions => "النتائج بحسب الأبعاد",
        Msg::BarsTable => "الدرجات من 0 إلى 100؛ الشريط ذو اللون الفاتح هو النطاق الممكن",
        Msg::RadarTable => "المخطط الراداري في جدول",
        Msg::RadarCaption => "الأرقام كما في القائمة. المساحة المظللة هي النطاق الممكن.",
        Msg::RadarSentence => {
            "مخطط راداري. الأبعاد التي لها درجة: {number} من {total}. الأعلى: {best}، {high}. الأدنى: {worst}، {low}."
        }
        Msg::RadarUnclear => "مخطط راداري: المعلومات لا تكفي لأي درجة.",
        Msg::Dimension => "البُعد",
        Msg::Score => "الدرجة",
        Msg::Unclear => "غير واضح",
        Msg::OthersMust => "ما يجب أن يجيب عنه آخرون",
        Msg::OthersMustExplained => "هذه الأسئلة موجهة إلى أدوار أخرى. اطلبوا من أصحابها إجراء الفحص أيضًا.",
        Msg::AllAnswers => "جميع الإجابات",
        Msg::PointsExplained => {
            "تساوي الأسئلة كلها معًا 100 نقطة؛ ويظهر عند كل سؤال نصيبه منها. يُقرَّب كل رقم على حدة، وتُحسب المجاميع من الأرقام الدقيقة."
        }
        Msg::PointsOf => "{points} من {possible} نقطة",
        Msg::PointsAssumed => "غير معروف: يُحسب {points} من {possible} نقطة",
        Msg::NotAskedPoints => "أسئلة لم تُطرح: {number}، تُحسب {points} من {possible} نقطة",
        Msg::Skipped => "لم يُجب عنه",
        Msg::Advice => "ما ينبغي عمله:",
        Msg::YourNote => "ملاحظتكم:",
        Msg::Change => "تغيير",
        Msg::ChangeAnswerTo => "تغيير الإجابة عن: {question}",
        Msg::MethodTitle => "ما يستند إليه هذا الفحص",
        Msg::MethodText => {
            "يستند كل سؤال إلى أقوال في هذه المقالات؛ وتظهر هذه الأقوال تحت «لماذا نسأل» بجانب كل سؤال. الدرجات محسوبة بدقة تامة، والإجابات نفسها تعطي النتيجة نفسها دائمًا."
        }
        Msg::ShareWith => "المشاركة مع {name}",
        Msg::ShareText => {
            "لا يُسلَّم أي شيء إلى {name} ما لم تفعلوا ذلك هنا. اختاروا ما تشاركونه، واقرؤوه، ولا تشاركوه إلا إذا أردتم."
        }
        Msg::ShareHow => "ما الذي تشاركونه؟",
        Msg::ShareVerdict => "الحكم فقط",
        Msg::ShareDimensions => "الحكم والأرقام وعلامات الخطر",
        Msg::ShareEverything => "كل شيء، من دون ملاحظاتكم",
        Msg::ShareExact => "هذا ما سيُسلَّم، حرفيًا:",
        Msg::ShareDone => "سُلِّم إلى {name}: {level}.",
        Msg::OtherFiles => "لبرامج أخرى",
        Msg::FileMarkdown => "تقرير (Markdown)",
        Msg::FileCsv => "جدول الإجابات (CSV)",
        Msg::FilePlan => "الخطة (CSV)",
        Msg::FileCalendar => "مواعيد الخطة (تقويم)",
        Msg::FileRadar => "مخطط راداري (SVG)",
        Msg::FileBars => "مخطط شريطي (SVG)",
        Msg::FileTrend => "مخطط خطي عبر الزمن (SVG)",
        Msg::FileResult => "نتيجة يمكن إعادة حسابها (JSON)",
        Msg::TakeAlong => "الاحتفاظ بنسخة",
        Msg::TakeAlongText => "الطباعة تعطي تقريرًا؛ أما الملف فيحتوي على إجاباتكم، ويمكن استيراده من جديد في أي متصفح.",
        Msg::Print => "طباعة",
        Msg::DownloadAnswers => "تنزيل الإجابات",
        Msg::LoadAnswers => "استيراد الإجابات",
        Msg::BackToQuestions => "العودة إلى الأسئلة",
        Msg::ForgetEverything => "محو كل شيء",
        Msg::AskStartAnew => "هل تريدون البدء من جديد؟ ستُحذف إجاباتكم، وعددها {number}.",
        Msg::DeleteAnswers => "حذف الإجابات",
        Msg::KeepAnswers => "إبقاء الإجابات",
        Msg::AskForget => "هل تريدون محو كل شيء؟ سيُحذف كل ما يحفظه هذا المتصفح من الاستبيان، مع جميع المشاريع.",
        Msg::Forget => "محو",
        Msg::Keep => "إبقاء",
        Msg::AskReplace => "هل تريدون أن تحل إجابات الملف محل إجاباتكم؟ ستُستبدل إجاباتكم الحالية، وعددها {number}.",
        Msg::ReplaceAnswers => "استبدال الإجابات",
        Msg::Loaded => "استُوردت إجابات الملف.",
        Msg::Forgotten => "مُحي كل شيء. لا يحفظ هذا المتصفح أي شيء من الاستبيان.",
        Msg::FileTooLarge => "هذا الملف أكبر من أن يكون ملف إجابات. لم يتغير شيء.",
        Msg::FileUnreadable => "لم يتمكن المتصفح من قراءة هذا الملف. لم يتغير شيء.",
        Msg::FileNotJson => "هذا ليس ملف إجابات: فهو ليس بصيغة JSON. لم يتغير شيء.",
        Msg::FileNotAResponse => "لا يحتوي هذا الملف على إجابات عن هذا الاستبيان. لم يتغير شيء.",
        Msg::MoreProblems => "و{number} غيرها",
        Msg::StorageBlocked => {
            "لا يسمح هذا المتصفح للصفحة بحفظ أي شيء. يمكنكم المتابعة، لكن نزّلوا إجاباتكم قبل المغادرة."
        }
        Msg::StorageFull => {
            "مساحة التخزين في المتصفح ممتلئة: ما يتغيّر الآن لا يُحفظ. يمكنكم المتابعة؛ نزّلوا ما لديكم قبل المغادرة."
        }
        Msg::StorageNewer => "توجد هنا إجابات حفظها إصدار أحدث من هذا الاستبيان. تبقى كما هي، ولا يُحفظ شيء مكانها.",
        Msg::StorageDamaged => "تتعذر قراءة الإجابات المحفوظة. تبقى كما هي، ولا يُحفظ شيء مكانها.",
        Msg::StorageElsewhere => "تغيّر الاستبيان في علامة تبويب أو نافذة أخرى. لن يُحفظ شيء آخر هنا إلى أن تختاروا.",
        Msg::UseThose => "استخدام إجابات علامة التبويب الأخرى",
        Msg::KeepThese => "إبقاء الإجابات هنا",

        Msg::ReportFigures => "الأرقام",
        Msg::ReportPlan => "الخطة",
        Msg::ReportStep => "الخطوة",
        Msg::ReportAim => "الحالة المستهدفة",
        Msg::ReportOwner => "المسؤول",
        Msg::ReportDue => "الموعد",
        Msg::ReportDone => "منجزة",
        Msg::ReportNote => "ملاحظة",
        Msg::ReportIsDone => "نعم",
        Msg::ReportIsOpen => "ليس بعد",
        Msg::ReportItem => "البند",
        Msg::ReportQuestion => "السؤال",
        Msg::ReportAnswer => "الإجابة",
        Msg::ReportValue => "القيمة",
        Msg::ReportPoints => "النقاط",
        Msg::ReportPossible => "النقاط الممكنة",
        Msg::ReportAdvice => "ما ينبغي عمله",
        Msg::ReportLater => "يأتي في مرحلة لاحقة",
        Msg::ReportNotAsked => "لم يُطرح",
        Msg::ReportMadeWith => "أُنشئ بالاستبيان {instrument}، الإصدار {version}، وبالإصدار {engine} من محركه.",
        Msg::ReportRecompute => {
            "يحتوي ملف النتيجة (JSON) لهذا الاستبيان على الإجابات، بحيث يستطيع أي شخص إعادة حساب كل رقم. بصمة SHA-256 للاستبيان هي {fingerprint}."
        }
        Msg::ChartBars => "مخطط شريطي للدرجات",
        Msg::ChartBarsCaption => "الدرجات من 0 إلى 100. الشريط ذو اللون الفاتح هو النطاق الممكن.",
        Msg::ChartScore => "{dimension}: {score}، النطاق الممكن {range}.",
        Msg::LinkDamaged => "هذا الرابط تالف: جزء منه مفقود أو تغيّر. انسخوه من جديد كاملًا. لم يتغير شيء هنا.",
        Msg::LinkNewer => "أُنشئ هذا الرابط بإصدار أحدث من الاستبيان. لم يتغير شيء.",
        Msg::LinkOtherSurvey => "هذا الرابط لاستبيان آخر. لم يتغير شيء.",
        Msg::LinkOtherVersion => {
            "هذا الرابط لطبعة من الاستبيان (الإصدار {version}) تختلف أسئلتها عن أسئلة هذه الطبعة. لم يتغير شيء."
        }
        Msg::ProjectNumber => "المشروع {number}",
        Msg::CopyOf => "{name} (نسخة)",
        Msg::Migrated => {
            "نُقلت الإجابات عن إصدار آخر من هذه الأسئلة بحسب معرّفاتها. لم يعد لما يلي مكان؛ والأصل محفوظ كما كان:"
        }
        Msg::DroppedStage => "المرحلة «{id}»: اختاروا المرحلة من جديد",
        Msg::DroppedRole => "الدور «{id}»: اختاروا الدور من جديد",
        Msg::DroppedItem => "السؤال {id}: لم يعد يُطرح",
        Msg::DroppedAnswer => "السؤال {id}: الإجابة ليست من الإجابات الحالية",
        Msg::DroppedNote => "السؤال {id}: ملاحظة مرافقة له",
        Msg::DroppedStep => "السؤال {id}: خطوة في الخطة",
        Msg::Projects => "المشاريع",
        Msg::ProjectsLead => "لكل مشروع إجاباته وخطته ولقطاته. وتبقى جميعها في هذا المتصفح إلى أن تحذفوها.",
        Msg::ProjectLoaded => "أُضيف مشروع الملف، وهو مفتوح الآن.",
        Msg::ProjectDeleted => "حُذف المشروع.",
        Msg::AskDeleteProject => "هل تريدون حذف «{name}» مع إجاباته وخطته ولقطاته؟",
        Msg::DeleteProject => "حذف المشروع",
        Msg::KeepProject => "إبقاء المشروع",
        Msg::Undo => "تراجع",
        Msg::NewProject => "مشروع جديد",
        Msg::LoadProject => "استيراد مشروع",
        Msg::BackToStart => "العودة إلى البداية",
        Msg::Name => "الاسم",
        Msg::Open => "فتح",
        Msg::OpenNamed => "فتح {name}",
        Msg::Duplicate => "إنشاء نسخة",
        Msg::DuplicateNamed => "إنشاء نسخة من {name}",
        Msg::Export => "تصدير",
        Msg::DownloadProject => "تنزيل المشروع مع الخطة واللقطات",
        Msg::ExportNamed => "تصدير {name}",
        Msg::Delete => "حذف",
        Msg::DeleteNamed => "حذف {name}",
        Msg::NothingAnswered => "لا إجابات بعد.",
        Msg::IndexIs => "المؤشر {number}",
        Msg::SnapshotsLast => "اللقطات: {number}، آخرها في {date}",
        Msg::StepsDone => "خطوات الخطة المنجزة: {number} من {total}",
        Msg::Plan => "خطتكم",
        Msg::PlanEmpty => "أضيفوا خطوات من «ما ينبغي عمله أولًا»، ثم سجلوا من يتولاها وموعد إنجازها.",
        Msg::AddToPlan => "إضافة إلى الخطة",
        Msg::AddToPlanNamed => "إضافة إلى الخطة: {question}",
        Msg::ShowInPlan => "عرض في الخطة",
        Msg::ShowInPlanNamed => "عرض في الخطة: {question}",
        Msg::InPlan => "هذه الخطوة في الخطة.",
        Msg::AimReached => "بحسب الإجابات، تحقق هذا.",
        Msg::Owner => "المسؤول",
        Msg::Due => "الموعد",
        Msg::Note => "ملاحظة",
        Msg::Done => "منجزة",
        Msg::RemoveStep => "إزالة",
        Msg::RemoveStepNamed => "إزالة من الخطة: {question}",
        Msg::StepRemoved => "أُزيلت الخطوة من الخطة.",
        Msg::OverTime => "مع مرور الوقت",
        Msg::OverTimeExplained => "تحفظ اللقطة الإجابات كما هي اليوم. غيّروا الإجابات عندما يتقدم المشروع، ثم قارنوا.",
        Msg::SnapshotName => "الاسم (اختياري)",
        Msg::TakeSnapshot => "أخذ لقطة",
        Msg::SnapshotTaken => "أُخذت اللقطة.",
        Msg::SnapshotDeleted => "حُذفت اللقطة.",
        Msg::RenameOrDelete => "إعادة تسمية اللقطات أو حذفها",
        Msg::TrendSentence => "مخطط خطي، عدد اللقطات فيه {number}: المؤشر {from} في {first}، و{to} في {last}.",
        Msg::TrendEmpty => "مخطط خطي: لا توجد لقطة لها مؤشر.",
        Msg::Snapshot => "اللقطة",
        Msg::Verdict => "الحكم",
        Msg::ChangeColumn => "التغير",
        Msg::SnapshotsTable => {
            "التغير بالنقاط منذ اللقطة السابقة، وفق الأسئلة المجاب عنها في المرتين. لا مؤشر للفحص القصير، ولا حيث تكون المعلومات غير كافية."
        }
        Msg::Since => "منذ {name}",
        Msg::OfVersion => "إجابات عن الإصدار {version}",
        Msg::NotComparable => "ما لا يقبل المقارنة منها: {number}",
        Msg::OfOtherVersion => "إجابات عن الإصدار {version}، وهو لا يقبل المقارنة بهذا الإصدار",
        Msg::WhatChanged => "ما الذي تغيّر",
        Msg::From => "من",
        Msg::To => "إلى",
        Msg::AnswersNow => "الإجابات الآن",
        Msg::FromTo => "من «{from}» إلى «{to}»",
        Msg::Incomparable => "لا تمكن المقارنة بين لقطات الإصدارين {from} و{to} من الأسئلة.",
        Msg::LikeForLike => "المؤشر، على أساس متماثل",
        Msg::LikeForLikeNotable => "من {from} إلى {to} (‎{change})؛ عدد الأسئلة المجاب عنها في المرتين: {number}",
        Msg::LikeForLikeSmall => {
            "من {from} إلى {to} (‎{change}، أقل مما نعدّه تغيرًا ملحوظًا)؛ عدد الأسئلة المجاب عنها في المرتين: {number}"
        }
        Msg::NothingInBoth => "لا يوجد سؤال أُجيب عنه في المرتين.",
        Msg::LeftOut => "إجابات استُبعدت، لأنه لا مكان لها في هذه الأسئلة:",
        Msg::NothingChanged => "لم تتحسن أي إجابة ولم تتراجع، ولم تظهر أي علامة خطر ولم تزُل أي علامة.",
        Msg::FlagsClosed => "علامات خطر زالت",
        Msg::FlagsOpened => "علامات خطر ظهرت",
        Msg::Rose => "ما ارتفع",
        Msg::Fell => "ما انخفض",
        Msg::NowPoints => "التغير بالنقاط: ‎{points}. الآن: {answer}",
        Msg::PlanEffect => "أثر الخطة",
        Msg::StepUnknown => "لم يُجب عنه في المرتين معًا.",
        Msg::StepReached => "تحقق الهدف. التغير بالنقاط: ‎{points}.",
        Msg::StepOpen => "لم يتحقق الهدف. التغير بالنقاط: ‎{points}.",
        Msg::PlanBrought => "خطواتها معًا: ‎{points} من نقاط المؤشر، على أساس متماثل.",

        Msg::DecimalMark => ".",

        // How the verdict came about.
        Msg::HowTitle => "كيف جاء هذا الحكم",
        Msg::HowLead => {
            "لكل إجابة عدد من النقاط، ومجموع النقاط كلها هو المؤشر. تُقرأ القواعد من الأعلى: أول قاعدة تنطبق هي التي تحسم. وهي تقارن الأرقام المقرّبة، أما مقدار المعروف فتقارنه من دون تقريب."
        }
        Msg::HowPoints => "من الإجابات إلى المؤشر",
        Msg::HowSum => "المجموع",
        Msg::HowRounded => "المؤشر {points} نقطة، ويُقرّب إلى {index}.",
        Msg::HowRules => "من المؤشر وعلامات الخطر إلى الحكم",
        Msg::LowestDimension => "البُعد الأدنى",
        Msg::HowFacts => "ما تنظر إليه القواعد",
        Msg::RuleWalk => "توجد علامة خطر قائمة من أشد الأنواع",
        Msg::RuleStop => "توجد علامة خطر قائمة تدعو إلى التوقف",
        Msg::RuleCoverage => "المعروف أقل من {need}% من الوزن",
        Msg::RuleNot => {
            "المؤشر أقل من {index}، أو درجة أحد الأبعاد أقل من {dimension}، أو عدد التنبيهات القائمة أكبر من {cautions}"
        }
        Msg::RuleFix => {
            "المؤشر أقل من {index}، أو درجة أحد الأبعاد أقل من {dimension}، أو المعروف أقل من {coverage}%، أو هناك تنبيه قائم، أو هناك ما هو غير محسوم أو مختلف عليه أو غير واضح"
        }
        Msg::RuleReady => "لا ينطبق شيء من ذلك",
        Msg::RuleDecides => "هذه القاعدة هي الحاسمة.",
        Msg::RulePassed => "لا تنطبق.",
        Msg::RuleNotRead => "لم تعد تُقرأ.",

        // The cheapest way up.
        Msg::WayTitle => "أقل الطرق جهدًا إلى حكم أفضل",
        Msg::WayLead => {
            "لا طريق آخر إلى «{verdict}» يتطلب جهدًا أقل: عدد الخطوات {number}، والجهد {effort}. وسيكون المؤشر {index}."
        }
        Msg::WayLeadPlain => "لا طريق آخر إلى «{verdict}» يتطلب جهدًا أقل: عدد الخطوات {number}، والجهد {effort}.",
        Msg::WayEffort => "الجهد {effort}. تضيف {points} نقطة.",
        Msg::EffortExplained => {
            "جهد الخطوة هو صعوبة الأمر، من 1 إلى {hardest}، مضروبةً في عدد العبارات التي ترتقيها الإجابة."
        }
        Msg::WayChief => "قبل أي من ذلك: هل سيقود الرئيس التنفيذي التغيير على نحو ظاهر؟ إن لم يفعل، فكل خطوة مال ضائع.",
        Msg::WayBlocked => "لا توجد الآن خطوة تتيح التقدم. يجب أولًا معرفة ما يلي أو حسمه:",
        Msg::WayBlockedTicked => "من دون الخطوات التي استبعدتموها، لا شيء يتيح التقدم. هذا ما يقف في الطريق:",
        Msg::WayTooLarge => "الطرق أكثر من أن تُقارن كلها. يبين «ما ينبغي عمله أولًا» أفضل الخطوات المنفردة.",
        Msg::RuleOut => "غير ممكن هنا",
        Msg::RuleOutNamed => "غير ممكن هنا: {question}",
        Msg::RuledOut => "خطوات مستبعدة",
        Msg::IsRuledOut => "لقد استبعدتم هذه الخطوة.",
        Msg::PossibleAgain => "ممكن مع ذلك",
        Msg::PossibleAgainNamed => "ممكن مع ذلك: {question}",
        Msg::AddAllToPlan => "إضافتها كلها إلى الخطة",

        // What if.
        Msg::TryStep => "ماذا لو؟",
        Msg::TryStepNamed => "ماذا لو تحقق هذا: {question}",
        Msg::WhatIsBehind => "ما وراء ذلك، وتجربة إجابة أخرى",
        Msg::WhatIf => "ماذا لو:",
        Msg::WhatIfNamed => "ماذا لو كانت الإجابة غير ذلك: {question}",
        Msg::AsAnswered => "الإجابة كما هي",
        Msg::WhatIfTitle => "ماذا لو – هذه ليست إجاباتكم",
        Msg::WhatIfVerdict => "عدد الإجابات المغيَّرة: {number}. الحكم: «{verdict}» (حاليًا «{now}»).",
        Msg::WhatIfSame => "عدد الإجابات المغيَّرة: {number}. ما زال الحكم «{verdict}».",
        Msg::WhatIfIndex => "المؤشر {to} (حاليًا {from}).",
        Msg::WhatIfFlags => "علامات الخطر: {to} (حاليًا {from}).",
        Msg::WhatIfUndo => "العودة إلى إجاباتكم",

        // A link.
        Msg::LinkTitle => "على شكل رابط",
        Msg::LinkText => {
            "الاستبيان محفوظ في الرابط نفسه، بعد العلامة «#»؛ ولا ترسل المتصفحات هذا الجزء إلى أحد. ومن دون عبارة مرور، يستطيع كل من يحصل على الرابط قراءته. ولا تُرفق به الملاحظات."
        }
        Msg::LinkPassphrase => "عبارة مرور (اختيارية)",
        Msg::ShowPassphrase => "إظهار عبارة المرور",
        Msg::LinkPassphraseHint => "لا يستطيع أحد فتح الرابط من دونها، ولا يستطيع أحد استعادتها.",
        Msg::MakeLink => "إنشاء الرابط",
        Msg::LinkIs => "الرابط",
        Msg::LinkQr => "رمز QR للرابط",
        Msg::Copy => "نسخ",
        Msg::Copied => "تم النسخ.",
        Msg::CopyByHand => "لا يسمح المتصفح لهذه الصفحة بالنسخ. حددوا النص وانسخوه يدويًا.",
        Msg::CopyText => "نسخ النتيجة نصًا",
        Msg::TextToCopy => "النتيجة نصًا",
        Msg::SealUnavailable => "لا تتيح المتصفحات الإقفال والفتح إلا في الصفحات التي تصل عبر https. لم يتغير شيء.",
        Msg::SealFailed => "لم يتمكن المتصفح من فعل ذلك. لم يتغير شيء.",
        Msg::LinkedTitle => "ما يحمله هذا الرابط",
        Msg::LinkedSealed => "هذا الرابط مقفل، وتفتحه عبارة المرور الخاصة به.",
        Msg::Passphrase => "عبارة المرور",
        Msg::OpenLink => "فتح الرابط",
        Msg::WrongPassphrase => "هذه ليست عبارة مرور هذا الرابط، أو أن الرابط تغيّر.",
        Msg::LinkedStated => "هذا ما يقوله من أنشأ الرابط. ومن دون الإجابات لا يمكن إعادة حسابه هنا.",
        Msg::LinkedAnswers => "عدد الإجابات فيه {number}، وليست فيه ملاحظات. حُسبت الأرقام هنا، من هذه الإجابات.",
        Msg::LinkedUntouched => "ما يحفظه هذا المتصفح مما يخصكم لم يُمس، ويبقى كما هو.",
        Msg::LinkedKeep => "إضافته إلى المشاريع",
        Msg::LinkedLeave => "تركه",
        Msg::LinkedProject => "من رابط",

        // Files.
        Msg::FileReport => "تقرير (HTML)",
        Msg::FileRadarPng => "مخطط راداري (PNG)",
        Msg::FileBarsPng => "مخطط شريطي (PNG)",
        Msg::FileTrendPng => "مخطط خطي عبر الزمن (PNG)",
    }
}
