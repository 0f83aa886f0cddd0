package io.luxuan.unit.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the register keeps of a unit. */
public enum Fact {
    /** 单位类型 */ KIND(true),
    /** 所在城市 */ CITY(true),
    /** 成立日期 */ FOUNDED(true),
    /** 企业规模 */ SIZE(false),
    /** 称号和认定 */ TITLE(false),
    /** 供应商名录 */ SUPPLIER(false);

    private final boolean single;

    Fact(boolean single) {
        this.single = single;
    }

    /** Whether a newly confirmed one ends the one of before. */
    public boolean isSingle() {
        return single;
    }

    public boolean mayEnd() {
        return !single;
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Fact> ofPath(String path) {
        return Arrays.stream(values()).filter(fact -> fact.path().equals(path)).findFirst();
    }
}
