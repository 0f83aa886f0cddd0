package io.luxuan.expert.profile;

import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/**
 * Experts note their own leave. It works at once, without a manager: it only keeps draws away. What a manager noted
 * only a manager ends.
 */
@UseCase
@ForExperts
class OwnLeave {
    private final OwnProfile profile;
    private final LeaveMapper leaves;
    private final LeaveBook book;

    OwnLeave(OwnProfile profile, LeaveMapper leaves, LeaveBook book) {
        this.profile = profile;
        this.leaves = leaves;
        this.book = book;
    }

    @Transactional
    public void note(LeaveForm form) {
        book.note(profile.get().id(), form);
    }

    @Transactional
    public void end(String leaveId) {
        Leave leave = leaves.find(leaveId, profile.get().id()).orElseThrow(() -> new NotFound("leave", leaveId));
        if (!leave.notedBy().equals(Actors.require().id())) {
            throw new Refusal("expert.leave-not-own");
        }
        book.end(leave);
    }
}
