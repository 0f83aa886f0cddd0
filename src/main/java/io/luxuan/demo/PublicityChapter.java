package io.luxuan.demo;

import io.luxuan.demo.DemoContent.Proposal;
import io.luxuan.demo.DemoRounds.Days;
import io.luxuan.programme.Quota;
import io.luxuan.publicity.objection.Grounds;
import io.luxuan.publicity.objection.HandleObjection;
import io.luxuan.publicity.objection.IdType;
import io.luxuan.publicity.objection.LodgeObjection;
import io.luxuan.publicity.objection.ObjectionForm;
import io.luxuan.publicity.objection.ObjectorKind;
import io.luxuan.publicity.site.RunningLists;
import io.luxuan.shared.actor.Actors;
import io.luxuan.storage.Upload;
import io.luxuan.workflow.Tasks;
import io.luxuan.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** P7 since yesterday in publicity, with an objection under investigation. */
@Component
@Order(2)
class PublicityChapter implements Chapter {
    private static final Days DAYS = new Days(120, 75, 70, 40);

    private final DemoRounds rounds;
    private final DemoMeeting meeting;
    private final RunningLists lists;
    private final LodgeObjection lodge;
    private final HandleObjection handle;
    private final Tasks tasks;
    private final DemoPeople people;
    private final DemoTime time;

    PublicityChapter(DemoRounds rounds, DemoMeeting meeting, RunningLists lists, LodgeObjection lodge,
            HandleObjection handle, Tasks tasks, DemoPeople people, DemoTime time) {
        this.rounds = rounds;
        this.meeting = meeting;
        this.lists = lists;
        this.lodge = lodge;
        this.handle = handle;
        this.tasks = tasks;
        this.people = people;
        this.time = time;
    }

    @Override
    public String name() {
        return "P7";
    }

    @Override
    public void tell() {
        List<Proposal> proposals = DemoContent.proposals(name());
        String round = rounds.open(name(), time.today().getYear(), DAYS,
                given -> new Quota(given.type(), null, null, 4, 1));
        Map<String, String> ids = rounds.passAll(round, DAYS, proposals);
        meeting.review(round, DAYS, Scores.of(proposals, ids));
        meeting.decide(round, 1);
        object(round, ids.get("m3"));
    }

    private void object(String round, String application) {
        time.moveTo(1, 15);
        ObjectionForm form = new ObjectionForm(ObjectorKind.PERSON, "何见微", IdType.OTHER_ID, "E00000001", "0531-00000000",
                Grounds.FRAUD, "申报材料称已在五十六家基层机构应用，经向其中两家了解，系统尚未安装，请核实应用合同与用户证明。");
        lodge.lodge(lists.noticeOf(round).orElseThrow(), application, form,
                List.of(Upload.of("走访记录.pdf", DemoPdf.bytes())), false);
        time.passTo(1, 17);
        Actors.run(people.manager(), () -> {
            WorkItem task = tasks.queue(round, "accept-objection", null, 1).rows().get(0);
            handle.accept(task.subjectId(), "已受理，将在规定时限内核查并答复。");
        });
        time.passTo(1, 18);
    }
}
