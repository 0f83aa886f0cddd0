package io.luxuan.statistics.figure;

import io.luxuan.statistics.count.By;
import java.util.List;

/** Kinds of figures, and by what each is shown; first what it is shown by unless asked otherwise. */
public enum Tab {
    /** 申报与资金 */ APPLICATIONS(By.ROUND, By.YEAR, By.FIELD, By.CITY, By.KIND),
    /** 环节用时 */ DURATIONS(By.STEP, By.ROUND, By.YEAR, By.FIELD, By.CITY, By.KIND),
    /** 专家评审量 */ LOADS(By.ROUND, By.YEAR, By.FIELD, By.CITY, By.KIND, By.EXPERT),
    /** 异议 */ OBJECTIONS(By.ROUND, By.YEAR, By.FIELD, By.CITY, By.KIND);

    private final List<By> by;

    Tab(By... by) {
        this.by = List.of(by);
    }

    public List<By> by() {
        return by;
    }

    /** @param asked null for what comes first; what the tab is not shown by likewise */
    public By by(By asked) {
        return asked != null && by.contains(asked) ? asked : by.get(0);
    }

    /** What it is shown by for whoever comes from another tab: how long steps took by city asks which step first. */
    public By comingFrom(By before) {
        return by(this == DURATIONS ? null : before);
    }
}
