package io.luxuan.programme;

/** How the grades of acceptance experts make the panel's. */
public enum PanelGrade {
    /** More than half; where no grade has that, the middle one, and of two middle ones the lower. */
    MAJORITY,
    /** The mean of their places in the programme's order; half a place goes to the lower grade. */
    MEAN
}
