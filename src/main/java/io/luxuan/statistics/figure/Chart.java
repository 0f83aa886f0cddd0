package io.luxuan.statistics.figure;

/** How columns are drawn. */
public enum Chart {
    /** One bar a row, which the columns make up. */ PARTS,
    /** A bar for each column. */ SIDES
}
