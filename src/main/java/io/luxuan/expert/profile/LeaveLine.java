package io.luxuan.expert.profile;

import java.time.LocalDate;
import java.util.List;

/** @param state GONE, NOW or TO_COME on the day that it is looked at */
public record LeaveLine(Leave leave, String state) {
    public static List<LeaveLine> of(List<Leave> leaves, LocalDate today) {
        return leaves.stream().map(leave -> new LeaveLine(leave, state(leave, today))).toList();
    }

    public boolean isOpen() {
        return !"GONE".equals(state);
    }

    private static String state(Leave leave, LocalDate today) {
        if (leave.covers(today)) {
            return "NOW";
        }
        return leave.fromDate().isAfter(today) ? "TO_COME" : "GONE";
    }
}
