package io.luxuan.shared;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit's name as {@link NameKey} compares it, without the department that people write behind it. */
public final class UnitKey {
    private static final String OF_A_HOSPITAL = words("部", "处", "室", "科", "组", "团队", "中心");
    private static final String OF_A_COMPANY = words("部", "处", "室", "科", "组", "团队", "中心", "车间", "分公司", "分厂", "研究院", "研究所");
    private static final String OF_A_COLLEGE = words("学院", "系", "学部", "部", "处", "室", "科", "组", "团队", "中心", "研究所", "研究院", "基地", "平台");
    private static final String OTHERS = words("医院", "公司");
    /** In this order: a ward belongs to its hospital, not to the university whose name that begins with. */
    private static final List<Pattern> WITH_DEPARTMENT = List.of(
            pattern(".{2,}" + words("医院"), "", OF_A_HOSPITAL), pattern(".{2,}" + words("公司"), "", OF_A_COMPANY),
            pattern(".{2,}?" + words("大学"), "(?!" + words("生") + "|.*(?:" + OTHERS + "))", OF_A_COLLEGE),
            pattern(".{2,}?(?:" + words("研究院", "研究所") + ")", "", OF_A_HOSPITAL),
            pattern(".{2,}?" + words("学院"), "", words("学院", "系", "部", "处", "室", "科", "组")));
    /** 哈尔滨工业大学（威海）: the place stays, for 中国石油大学 has two that are not one. */
    private static final Pattern PLACE = Pattern.compile("(.*大[学學])\\s*[(（]([^)）]*)[)）](.*)", Pattern.DOTALL);
    private static final Pattern DEPARTMENT = Pattern.compile(".*(?:" + OF_A_COLLEGE + ")");

    private static final int LONGEST_STORED = 400;
    private static final Pattern BETWEEN = Pattern.compile("[、;；|｜\\r\\n]+");

    private UnitKey() {}

    /** 山东大学化学与化工学院 is 山东大学; 山东大学齐鲁医院 is a unit of its own, which the register of relations joins. */
    public static String of(String name) {
        Matcher placed = PLACE.matcher(name == null ? "" : name);
        if (placed.matches() && isDepartment(placed.group(3)) && !isDepartment(placed.group(2))) {
            return NameKey.of(placed.group(1) + placed.group(2));
        }
        String key = NameKey.of(name);
        return WITH_DEPARTMENT.stream().map(pattern -> pattern.matcher(key)).filter(Matcher::matches)
                .map(found -> found.group(1)).findFirst().orElse(key);
    }

    /** The same, cut to what a column of keys holds. */
    public static String stored(String name) {
        return Wording.atMost(LONGEST_STORED, of(name));
    }

    /** The names that one field holds, each in a part of its own that names somebody. */
    public static List<String> each(String names) {
        return names == null ? List.of() : BETWEEN.splitAsStream(names).map(String::strip).filter(name -> !NameKey.of(name).isEmpty()).toList();
    }

    /** Whether a field can hold the name of one unit, as a code for the field. */
    public static Verdict judge(String name) {
        if (NameKey.of(name).codePoints().noneMatch(Character::isLetter)) {
            return Verdict.refused("name.none");
        }
        return PersonKey.isReadable(name) ? Verdict.ALLOWED : Verdict.refused("name.unreadable");
    }

    /** The same where no more than one may be named. */
    public static Verdict judgeOne(String name) {
        return each(name).size() > 1 ? Verdict.refused("name.several-units") : judge(name);
    }

    private static boolean isDepartment(String text) {
        return DEPARTMENT.matcher(NameKey.of(text)).matches();
    }

    private static Pattern pattern(String unit, String unless, String departments) {
        return Pattern.compile("(" + unit + ")" + unless + ".*(?:" + departments + ")");
    }

    private static String words(String... words) {
        return Stream.of(words).map(NameKey::of).collect(Collectors.joining("|"));
    }
}
