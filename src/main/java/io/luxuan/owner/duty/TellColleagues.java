package io.luxuan.owner.duty;

import io.luxuan.notify.About;
import io.luxuan.notify.Party;
import io.luxuan.notify.Tell;
import io.luxuan.notify.Telling;
import io.luxuan.notify.To;
import io.luxuan.notify.ToldKind;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.workflow.WorkItem;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever was handed a task or became a deputy is told at once: lines of the audit log name who gives, not who takes. */
@Component
class TellColleagues {
    private static final LocalTime LAST = LocalTime.of(23, 59);

    private final Telling telling;

    TellColleagues(Telling telling) {
        this.telling = telling;
    }

    void passed(String roundId, String to, LocalDateTime now) {
        tell(ToldKind.TASK_PASSED, About.round(roundId), now, To.account(Party.DOER, to, "/home"));
    }

    void asked(WorkItem item, String of, LocalDateTime now) {
        tell(ToldKind.OPINION_ASKED, About.round(item.roundId()), now, To.account(Party.PERSON, of, "/manager/tasks/" + item.taskId()));
    }

    void answered(WorkItem item, String asker, LocalDateTime now) {
        tell(ToldKind.OPINION_GIVEN, About.round(item.roundId()), now, To.account(Party.PERSON, asker, "/manager/tasks/" + item.taskId()));
    }

    void deputises(Deputy one, LocalDateTime now) {
        tell(ToldKind.DEPUTY, About.thing(null, one.id(), null, null).until(one.toDay().atTime(LAST)), now,
                To.account(Party.PERSON, one.deputyId(), "/manager/duties"));
    }

    private void tell(ToldKind kind, About about, LocalDateTime now, To to) {
        telling.tell(List.of(new Tell(kind, about, Ids.next(), Actors.require().id(), now, List.of(to))));
    }
}
