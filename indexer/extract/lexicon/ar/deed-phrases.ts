import type { LexiconPart } from '../lexicon-part.ts';
import { deedIdioms } from './deed-idioms.ts';

/** What is done to people, goods and places, in several words. */
export const deedPhrases: LexiconPart<'deedPhrases'> = {
	deedPhrases: [
		...deedIdioms,
		{ deed: 'rescue', form: 'state', phrase: 'بخير' },
		{ deed: 'rescue', form: 'state', phrase: 'سالمين' },
		{ deed: 'arrest', form: 'active', phrase: '(?:كبل|كبلت|تكبل|يكبل|كبلوا) أيدي' },
		{ deed: 'close', form: 'active', phrase: 'توقف(?:ت)? عن العمل' },
		{ deed: 'close', form: 'active', phrase: '(?:أغلقت?|أقفلت?|يغلق|تغلق|أغلقوا|إغلاق|إقفال) أبواب' },
		{ deed: 'rescue', form: 'active', phrase: 'تأمين سلامة' },
		{ deed: 'rescue', form: 'active', phrase: '(?:ضمان|كفالة) سلامة' },
		{ deed: 'rescue', form: 'active', phrase: '(?:أمن|أمنت|أمنوا) سلامة' },
		{ deed: 'rescue', form: 'active', phrase: '(?:أخرج|أخرجت|أخرجوا|إخراج) من (?:قبضة|براثن)' },
		{
			deed: 'arrest',
			form: 'active',
			phrase: 'وضع(?:ت|وا)? (?:رهن|قيد|تحت) (?:الاعتقال|الاحتجاز|التوقيف|الحبس|الحراسة)'
		},
		{ deed: 'other', form: 'active', phrase: 'أخلي سبيل' },
		{ deed: 'other', form: 'active', phrase: 'إخلاء سبيل' },
		{ deed: 'other', form: 'active', phrase: 'أفرجت? عن' },
		{ deed: 'other', form: 'active', phrase: 'الإفراج عن' },
		{ deed: 'other', form: 'active', phrase: 'أفرج عن' },
		{ deed: 'inspect', form: 'active', phrase: 'خضع(?:ت|وا)? (?:للتفتيش|للفحص|للتدقيق|للمراقبة|للكشف)' },
		{ deed: 'inspect', form: 'active', phrase: 'أخضعت? (?:للتفتيش|للفحص|للتدقيق|للمراقبة|للكشف)' },
		{ deed: 'inspect', form: 'active', phrase: 'مرر(?:ت|وا)? عبر' },
		{ deed: 'inspect', form: 'active', phrase: 'كشف(?:ت|وا)? على' },
		{ deed: 'close', form: 'active', phrase: 'أوقفت? عن العمل' },
		{ deed: 'close', form: 'active', phrase: 'إيقاف عن العمل' },
		{ deed: 'close', form: 'active', phrase: 'أوقفوا عن العمل' },
		{ deed: 'close', form: 'active', phrase: 'خارج الخدمة' },
		{ deed: 'close', form: 'active', phrase: 'أخرجت? من الخدمة' },
		{ deed: 'close', form: 'active', phrase: 'أوقفت? (?:تشغيل|بث|نشاط|خدمة)' },
		{ deed: 'close', form: 'active', phrase: 'إيقاف (?:تشغيل|بث|نشاط|خدمة)' },
		{ deed: 'close', form: 'active', phrase: 'قطع(?:ت|وا)? الاتصال عن' },
		{ deed: 'close', form: 'active', phrase: 'أنهت? نشاط' },
		{ deed: 'close', form: 'active', phrase: 'ختمت? بالشمع' },
		{ deed: 'close', form: 'active', phrase: 'شمعت? بالشمع' },
		{ deed: 'seize', form: 'active', phrase: 'وضع(?:ت|وا)? (?:اليد|يدها|يده|أيديهم|يدهم) على' },
		{ deed: 'seize', form: 'active', phrase: 'وضع اليد على' },
		{ deed: 'seize', form: 'active', phrase: 'تحفظ(?:ت|وا)? على' },
		{ deed: 'seize', form: 'active', phrase: 'استول(?:ى|ت|وا) على' },
		{ deed: 'seize', form: 'active', phrase: 'استحوذ(?:ت|وا)? على' },
		{ deed: 'rescue', form: 'active', phrase: '(?:مد|مدت|مدوا) يد العون' },
		{ deed: 'rescue', form: 'active', phrase: '(?:وفر|وفرت|وفروا|توفير) (?:المأوى|الملاذ|الحماية)' },
		{ deed: 'rescue', form: 'active', phrase: 'أعيدت? (?:له|لها|لهم|لهن) الحرية' },
		{ deed: 'rescue', form: 'active', phrase: '(?:منح|منحت|أعاد|أعادت) الحرية' },
		{ deed: 'rescue', form: 'active', phrase: 'وضع(?:ت|وا)? حد لمعاناة' },
		{ deed: 'arrest', form: 'active', phrase: 'أودعت? السجن' },
		{ deed: 'arrest', form: 'active', phrase: 'أودعت? الحبس' },
		{ deed: 'arrest', form: 'active', phrase: 'وقع(?:ت|وا)? في قبضة' },
		{ deed: 'arrest', form: 'active', phrase: 'سقط(?:ت|وا)? في قبضة' },
		{ deed: 'arrest', form: 'active', phrase: '(?:وضع|وضعت) الأصفاد' },
		{ deed: 'arrest', form: 'active', phrase: 'كبل(?:ت|وا)? بالأصفاد' },
		{ deed: 'arrest', form: 'active', phrase: 'ألق[تي]? القبض على' },
		{ deed: 'arrest', form: 'active', phrase: 'إلقاء القبض على' },
		{ deed: 'arrest', form: 'active', phrase: 'قبض على' },
		{ deed: 'arrest', form: 'active', phrase: 'القبض على' },
		{ deed: 'find', form: 'active', phrase: 'عثر على' },
		{ deed: 'find', form: 'active', phrase: 'العثور على' },
		{ deed: 'find', form: 'active', phrase: 'عثور على' },
		{ deed: 'rescue', form: 'active', phrase: 'إطلاق سراح' },
		{ deed: 'rescue', form: 'active', phrase: 'أطلق سراح' },
		{ deed: 'rescue', form: 'active', phrase: 'تقديم المساعدة إلى' },
		{ deed: 'rescue', form: 'active', phrase: '(?:وفر|وفرت|وفروا|توفير) الحماية' },
		{ deed: 'arrest', form: 'participle', phrase: 'خلف القضبان' },
		{
			deed: 'arrest',
			form: 'participle',
			phrase: '(?:رهن|قيد|تحت) (?:الاعتقال|الاحتجاز|التوقيف|الحبس|الحراسة)'
		},
		{ deed: 'other', form: 'active', phrase: 'أوقف أو حدد' },
		{ deed: 'other', form: 'active', phrase: 'قيد التحقيق' },
		{ deed: 'inspect', form: 'active', phrase: 'تفتيش' },
		{ deed: 'close', form: 'active', phrase: 'وقف عمل' }
	],
	partedDeeds: [
		{
			deed: 'arrest',
			verb: 'سلمت? سلموا تسليم يسلم',
			tail: 'إلى (?:شرطة|نيابة|سلطات|قضاء|عدالة|أمن|درك|أجهزة|جهات)'
		},
		{
			deed: 'rescue',
			verb: 'سلمت? سلموا تسليم',
			tail: 'إلى (?:أسرهم|أسرهن|ذويهم|ذويهن|أهلهم|أهلهن|أهاليهم|عائلاتهم|عائلاتهن)'
		},
		{
			deed: 'arrest',
			verb: 'أحيلت? أحيلوا أحيلا أحالت? إحالة',
			tail: '(?:موقوفين|محبوسين|موقوفا|محبوسا|مخفورين|مقبوض)'
		},
		{ deed: 'close', verb: 'توقفت? توقفوا', tail: 'عن (?:عمل|نشاط|إنتاج|خدمة|بث)' },
		{
			deed: 'rescue',
			verb: 'أخرجت? أخرجوا أخرج إخراج انتشلت? سحبت? سحبوا',
			tail: 'من (?:شاحنة|حاوية|صندوق|قارب|مخبأ|شاحنات|معمل|مصنع|منزل|بيت|مزرعة|ورشة|قبو|شقة|ماخور|وكر|أسر|براثن|قبضة|عبودية|رق|منجم|مخيم|معسكر|سفينة|دار)'
		},
		{
			deed: 'rescue',
			verb: 'عادت? عادوا عدن',
			tail: 'إلى (?:ديارهم|بيوتهم|بيوتهن|أسرهم|أسرهن|ذويهن|أهاليهم|أهلهن|ديارهن|أهلهم|ذويهم)'
		},
		{ deed: 'close', verb: 'أنهت? أنهى أنهوا إنهاء', tail: '(?:نشاط|أنشطة|عمل)' },
		{ deed: 'inspect', verb: 'خضعت? أخضعت? أخضعوا إخضاع', tail: '(?:تفتيش|فحص|تدقيق|مراقبة|رقابة|كشف|مسح)' },
		{ deed: 'close', verb: 'وضعت? وضع أخرجت? أخرج أخرجوا إخراج', tail: '(?:خارج|من) الخدمة' },
		{
			deed: 'arrest',
			verb: 'وضعوا وضعت? وضع',
			tail: '(?:رهن|قيد|خلف|تحت) (?:الاعتقال|الاحتجاز|التوقيف|الحبس|القضبان|الحراسة)'
		},
		{
			deed: 'arrest',
			verb: 'اقتيد اقتيدت اقتيدوا اقتادت? اقتادوا اقتياد سيق سيقوا',
			tail: '(?:مخفر|مركز|مراكز|قسم|سجن|حجز|حبس|مفوضية|مقر)'
		},
		{ deed: 'arrest', verb: 'أودعت? أودعوا إيداع زجت? زجوا', tail: '(?:سجن|حبس|سجون|توقيف)' },
		{
			deed: 'rescue',
			verb: 'أعادت? أعادوا إعادة أعيدت? أعيدوا أعيدن أعدن عدن أوصلت? أوصلوا إيصال قادت? أخرجت? أخرجوا أخرج إخراج نقلوا نقلت? أبعدوا',
			tail: '(?:إلى|عن|من) (?:بر|أمان|مكان|حرية|خطر|براثن|قبضة|مأوى|ملجأ|ملاجئ|مراكز|دار|دور|مركز)'
		},
		{ deed: 'rescue', verb: 'خرجت? خرجوا خرجن عادت? عادوا عدن', tail: 'إلى (?:حرية|أمان|بر)' },
		{
			deed: 'rescue',
			verb: 'استعادت? استعادوا استعدن استردت? استردوا نالت? نالوا نلن',
			tail: '(?:حريتهم|حريتهن|حريته|حريتها|حرية|حريتهما)'
		},
		{
			deed: 'arrest',
			verb: 'وضعت? وضع',
			tail: '(?:رهن|قيد|تحت) (?:الاعتقال|الاحتجاز|التوقيف|الحبس|الحراسة)'
		},
		{
			deed: 'rescue',
			verb: 'أبعدت? إبعاد نقلت? نقل',
			tail: '(?:عن|إلى) (?:الخطر|الأذى|الضرر|الأمان|مكان|بر)'
		}
	]
};
