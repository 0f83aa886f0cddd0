package io.luxuan.owner.duty;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** 代理. @param toDay the last day of it; @param endedAt null unless it was ended before */
public record Deputy(
        String id, String principalId, String deputyId, LocalDate fromDay, LocalDate toDay, LocalDateTime setAt, LocalDateTime endedAt) {
    public boolean isOn(LocalDate day) {
        return endedAt == null && !day.isBefore(fromDay) && !day.isAfter(toDay);
    }

    public boolean isOver(LocalDate day) {
        return endedAt != null || day.isAfter(toDay);
    }
}
