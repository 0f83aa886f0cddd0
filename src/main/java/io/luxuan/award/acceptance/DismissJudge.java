package io.luxuan.award.acceptance;

import io.luxuan.award.papers.CheckPaper;
import io.luxuan.award.project.Project;
import io.luxuan.countersign.Approved;
import io.luxuan.countersign.Subject;
import io.luxuan.countersign.TwoPersonAction;
import io.luxuan.countersign.Wish;
import io.luxuan.expert.Expert;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** The department takes an expert who does not answer off an acceptance panel; a draw says who comes next. */
@UseCase
@ForManagers
public class DismissJudge implements TwoPersonAction {
    static final String NAME = "award.replace-judge";
    private static final String PROJECT = "project";

    private final SeatMapper seats;
    private final CheckPaper check;
    private final AcceptancePool pool;
    private final NextJudge next;

    DismissJudge(SeatMapper seats, CheckPaper check, AcceptancePool pool, NextJudge next) {
        this.seats = seats;
        this.check = check;
        this.pool = pool;
        this.next = next;
    }

    /** @throws NotFound for a project that there is not */
    public Wish wish(String projectId, String seatId, String reason) {
        return Wish.of(NAME, check.project(projectId).roundId(), seatId, reason).with(PROJECT, projectId);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String reasonField() {
        return "leaveReason";
    }

    @Override
    public Subject look(Wish wish) {
        AcceptanceSeat seat = seat(wish);
        if (seat.state() != SeatState.OPEN) {
            throw new Refusal("award.signed");
        }
        Project project = check.project(seat.projectId());
        Expert expert = pool.experts(List.of(seat.expertId())).get(seat.expertId());
        return Subject.of("/manager/projects/" + project.id(), "judge", project.numberText(), project.title(), seat.seat(),
                expert.name() + "（" + expert.institution() + "）").seen(seat.state().name());
    }

    @Override
    @Transactional
    public void run(Approved approved) {
        next.pass(seat(approved.wish()), approved.reason());
    }

    private AcceptanceSeat seat(Wish wish) {
        return seats.find(wish.subjectId()).filter(seat -> seat.projectId().equals(wish.details().get(PROJECT)))
                .orElseThrow(() -> new NotFound("acceptance seat", wish.subjectId()));
    }
}
