package io.luxuan.statistics.count;

import java.time.LocalDate;

/** So many tasks that opened and were done on the same two days. @param name of the row: a task's key where rows are steps */
public record TaskSpan(String name, LocalDate opened, LocalDate done, long many) {}
