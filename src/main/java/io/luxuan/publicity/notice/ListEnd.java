package io.luxuan.publicity.notice;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Until when a list is in publicity. @param lastDay as its notice says; @param endsAt earlier where its round was ended */
public record ListEnd(String id, String title, LocalDate lastDay, LocalDateTime endsAt) {
    public boolean wasCutShort() {
        return endsAt.toLocalDate().isBefore(lastDay);
    }
}
