package io.luxuan.application.recommend;

import io.luxuan.application.ApplicationStatus;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a department looks for what it has to do with. */
enum Shelf {
    /** 待推荐 */ WAITING(EnumSet.of(ApplicationStatus.SUBMITTED)),
    /** 已推荐 */ SENT(EnumSet.noneOf(ApplicationStatus.class)),
    /** 已退回 */ RETURNED(EnumSet.of(ApplicationStatus.RETURNED)),
    /** 不予推荐 */ DECLINED(EnumSet.of(ApplicationStatus.NOT_RECOMMENDED)),
    /** 已撤回或失效 */ GONE(EnumSet.of(ApplicationStatus.WITHDRAWN, ApplicationStatus.LAPSED));

    private final Set<ApplicationStatus> statuses;

    Shelf(Set<ApplicationStatus> statuses) {
        this.statuses = statuses;
    }

    /** What was sent on is on its way, wherever that may be by now. */
    Set<ApplicationStatus> statuses() {
        if (this != SENT) {
            return statuses;
        }
        Set<ApplicationStatus> sent = EnumSet.complementOf(EnumSet.of(ApplicationStatus.DRAFT));
        Arrays.stream(values()).forEach(shelf -> sent.removeAll(shelf.statuses));
        return sent;
    }

    long count(Map<ApplicationStatus, Long> counts) {
        return statuses().stream().mapToLong(status -> counts.getOrDefault(status, 0L)).sum();
    }
}
