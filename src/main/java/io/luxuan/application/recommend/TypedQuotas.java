package io.luxuan.application.recommend;

import io.luxuan.account.Organisation;
import io.luxuan.application.recommend.QuotaMapper.Own;
import io.luxuan.shared.FieldFaults;
import io.luxuan.shared.Figures;
import io.luxuan.shared.NameKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of departments: a line each, the name, then the number, as they come out of a workbook. */
final class TypedQuotas {
    static final int MOST = 9999;
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern LINE = Pattern.compile("(.+?)[\\s\\p{Z},，:：、]+([0-9０-９]{1,4})[\\s\\p{Z}项]*");

    private final Map<String, Organisation> known = new HashMap<>();
    private final Map<String, Own> owns = new LinkedHashMap<>();
    private final FieldFaults faults;

    TypedQuotas(Collection<Organisation> departments, FieldFaults faults) {
        departments.forEach(one -> known.put(NameKey.of(one.name()), one));
        this.faults = faults;
    }

    /** @return null for any number */
    Integer most(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = Figures.plain(typed);
        if (!plain.matches("[0-9]{1,4}")) {
            faults.note("most", "refusal.recommend.quota-number");
            return null;
        }
        return Integer.valueOf(plain);
    }

    List<Own> owns(String typed) {
        String[] lines = LINES.split(typed == null ? "" : typed, -1);
        for (int at = 0; at < lines.length; at++) {
            if (!lines[at].isBlank()) {
                read(lines[at].strip(), at + 1);
            }
        }
        return List.copyOf(owns.values());
    }

    private void read(String line, int number) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            faults.note("own", "第 " + number + " 行“" + line + "”不是“推荐单位 名额”，名额是不超过 " + MOST + " 的整数。");
            return;
        }
        Organisation department = known.get(NameKey.of(parts.group(1)));
        if (department == null) {
            faults.note("own", "第 " + number + " 行“" + parts.group(1) + "”不在推荐单位名单中，请核对名称。");
        } else if (owns.putIfAbsent(department.id(), new Own(department.id(), Integer.parseInt(Figures.plain(parts.group(2))))) != null) {
            faults.note("own", "第 " + number + " 行“" + department.name() + "”重复。");
        }
    }
}
