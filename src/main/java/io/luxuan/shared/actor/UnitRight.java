package io.luxuan.shared.actor;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may do for the unit to which they belong. All of its people read; whoever administers may do the rest too. */
public enum UnitRight {
    /** 管理员 */ ADMINISTER,
    /** 填写 */ WRITE,
    /** 提交 */ SUBMIT,
    /** 项目 */ PROJECTS;

    public static final Set<UnitRight> ALL = Collections.unmodifiableSet(EnumSet.allOf(UnitRight.class));
    public static final Set<UnitRight> OF_COLLEAGUES = Collections.unmodifiableSet(EnumSet.of(WRITE, SUBMIT, PROJECTS));

    /** As a column keeps them; nothing for nobody's. */
    public static Set<UnitRight> read(String kept) {
        if (kept == null || kept.isEmpty()) {
            return Set.of();
        }
        return Arrays.stream(kept.split(",", -1)).map(UnitRight::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnitRight.class)));
    }

    /** Always in one order, so that an UPDATE can name what it comes from. */
    public static String write(Collection<UnitRight> rights) {
        return rights.stream().distinct().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    public boolean isIn(Set<UnitRight> rights) {
        return rights.contains(this) || rights.contains(ADMINISTER);
    }
}
