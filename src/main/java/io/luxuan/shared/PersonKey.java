package io.luxuan.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's name as {@link NameKey} compares it, without the title or remark that people write behind it. */
public final class PersonKey {
    private static final int SHORTEST_NAME = 2;
    private static final Pattern REMARK = Pattern.compile("[(（\\[【〔{｛<＜][^)）\\]】〕}｝>＞]*[)）\\]】〕}｝>＞]?");
    private static final Pattern BEHIND = Pattern.compile("(?<=\\p{IsHan})\\s*[:：—].*", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/／|｜&＆+＋\\r\\n]+");
    private static final Pattern AND = Pattern.compile("[和与及]|以及");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern PLACEHOLDER = Pattern.compile("[\\uFFFD□■?？*＊#＃]");
    private static final String TITLES_OF_ALL_KINDS = Stream.of("教授级高级工程师", "研究员级高级工程师", "正高级工程师", "高级工程师",
                    "助理工程师", "总工程师", "工程师", "高工", "总工", "副教授", "教授", "讲师", "助教", "副研究员", "助理研究员", "研究员", "院士",
                    "博士后", "博士", "硕士", "博士生导师", "硕士生导师", "博导", "硕导", "导师", "副主任医师", "主任医师", "副主任", "主任", "副院长",
                    "院长", "副所长", "所长", "副校长", "校长", "董事长", "总经理", "经理", "组长", "处长", "科长", "先生", "女士", "老师", "同志")
            .map(NameKey::of).collect(Collectors.joining("|", "(?:", ")"));
    private static final Pattern TITLE = Pattern.compile(TITLES_OF_ALL_KINDS + "$");
    private static final Pattern TITLES = Pattern.compile(TITLES_OF_ALL_KINDS + "+");
    /** 复姓 that stand before a given name of two characters with a space between. */
    private static final Set<String> SURNAMES_OF_TWO = Set.of("欧阳", "司马", "上官", "诸葛", "夏侯", "尉迟", "皇甫", "东方", "慕容", "令狐",
            "长孙", "宇文", "司徒", "公孙", "端木", "百里", "南宫", "独孤", "轩辕", "闻人", "申屠", "澹台", "太史", "钟离", "赫连", "呼延", "拓跋", "东郭", "西门", "完颜");

    private PersonKey() {}

    /** Empty where nobody is named. */
    public static String of(String name) {
        return withoutTitle(NameKey.of(withoutRemark(name)));
    }

    /**
     * Keys of everybody whom one field names, in no order. Where a space may stand within a name or between two, both readings
     * are there: nobody slips through.
     */
    public static Set<String> all(String name) {
        String plain = withoutRemark(name);
        Set<String> keys = new TreeSet<>();
        several(plain).forEach(one -> {
            keys.add(of(one));
            spaced(one).forEach(part -> keys.add(of(part)));
            joined(one).forEach(part -> keys.add(of(part)));
        });
        keys.remove("");
        return keys;
    }

    /** Whether a field can hold the name of one person, as a code for the field. */
    public static Verdict judge(String name) {
        String key = NameKey.of(name);
        if (key.codePoints().noneMatch(Character::isLetter)) {
            return Verdict.refused("name.none");
        }
        if (!isReadable(name)) {
            return Verdict.refused("name.unreadable");
        }
        String plain = withoutRemark(name);
        return several(plain).size() > 1 || !spaced(plain).isEmpty() ? Verdict.refused("name.several") : Verdict.ALLOWED;
    }

    /** Not for what stands in another's private-use font, for a character cut in half or a sign in place of one. */
    public static boolean isReadable(String name) {
        return !PLACEHOLDER.matcher(name).find()
                && (name + NameKey.of(name)).codePoints().noneMatch(PersonKey::isHalf)
                && NameKey.of(name).codePoints().noneMatch(one -> Character.getType(one) == Character.PRIVATE_USE);
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }

    private static String withoutRemark(String name) {
        String text = name == null ? "" : name;
        String plain = BEHIND.matcher(REMARK.matcher(text).replaceAll(" ")).replaceAll("");
        return NameKey.of(plain).isEmpty() ? text : plain;
    }

    private static String withoutTitle(String key) {
        String name = TITLE.matcher(key).replaceFirst("");
        boolean isOne = !name.equals(key) && name.codePointCount(0, name.length()) >= SHORTEST_NAME;
        return isOne ? withoutTitle(name) : key;
    }

    /** Commas part Chinese names; in WANG, Wei one parts a surname from a given name. */
    private static List<String> several(String text) {
        List<String> parts = Arrays.stream(BETWEEN.split(text)).filter(part -> !NameKey.of(part).isEmpty()).toList();
        List<String> people = new ArrayList<>();
        parts.forEach(part -> {
            if (people.isEmpty() || !isTitle(part)) {
                people.add(part);
            }
        });
        return people.stream().allMatch(part -> HAN.matcher(NameKey.of(part)).find()) ? people : List.of(text);
    }

    /** Two or more full names with spaces between; none where the spaces stand within one. */
    private static List<String> spaced(String text) {
        List<String> parts = Arrays.stream(SPACE.split(text.strip())).map(NameKey::of)
                .filter(part -> !part.isEmpty() && !isTitle(part)).toList();
        boolean several = parts.size() > 1 && parts.stream().allMatch(part -> HAN.matcher(part).matches())
                && !SURNAMES_OF_TWO.contains(parts.get(0));
        return several ? parts : List.of();
    }

    private static List<String> joined(String text) {
        List<String> parts = Arrays.stream(AND.split(NameKey.of(text))).toList();
        boolean several = parts.size() > 1 && parts.stream().allMatch(part -> part.codePointCount(0, part.length()) >= SHORTEST_NAME);
        return several ? parts : List.of();
    }

    private static boolean isTitle(String part) {
        return TITLES.matcher(NameKey.of(part)).matches();
    }
}
