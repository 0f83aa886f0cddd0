package io.luxuan.application;

import io.luxuan.shared.ReadFace;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;

/** What published lists say of applications, told to whoever applied: from the moment of publication, not a second before. */
@ReadFace
public interface PublishedOutcomes {
    /** By application; those of whose round no list is published are missing. In as few statements for many as for one. */
    Map<String, Outcome> of(Collection<ApplicationSummary> applications);

    /** Texts stand under {@code outcome.<standing>}. */
    enum Standing {
        /** 列入名单 */ LISTED,
        /** 收到异议，正在核实 */ HELD,
        /** 递补列入，等待递补公示 */ RISING,
        /** 未列入，可依次递补 */ IN_LINE,
        /** 未列入 */ NOT_LISTED,
        /** 已从名单中取消 */ TAKEN_OFF,
        /** 结果已经公布 */ CONFIRMED;

        public boolean isOffTheList() {
            return this == IN_LINE || this == NOT_LISTED || this == TAKEN_OFF;
        }
    }

    /**
     * @param reason      in the words that the record has for the applicant; null where none was written
     * @param noticeId    the list to which objections go
     * @param publishedAt when it was published
     * @param until       last second in which an objection is in time
     * @param open        whether it still is
     */
    record Outcome(Standing standing, String reason, String noticeId, LocalDateTime publishedAt, LocalDateTime until, boolean open) {}
}
