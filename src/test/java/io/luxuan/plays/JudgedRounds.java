package io.luxuan.plays;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.application.formality.CheckFormality;
import io.luxuan.plays.Play.Part;
import io.luxuan.programme.Programme;
import io.luxuan.publicity.objection.Grounds;
import io.luxuan.publicity.objection.IdType;
import io.luxuan.publicity.objection.LodgeObjection;
import io.luxuan.publicity.objection.ObjectionForm;
import io.luxuan.publicity.objection.ObjectorKind;
import io.luxuan.publicity.site.RunningLists;
import io.luxuan.round.Round;
import io.luxuan.round.RoundStage;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.storage.Upload;
import io.luxuan.support.ObjectionsByTwo;
import io.luxuan.support.RejectedByTwo;
import io.luxuan.wholeyear.PlayedYear;
import io.luxuan.wholeyear.PlayedYear.Entry;
import io.luxuan.workflow.Tasks;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What competitions and recognitions share: recommended, checked, perhaps scored, published, objected to. */
class JudgedRounds {
    private static final ObjectionForm REAL_NAME = new ObjectionForm(ObjectorKind.PERSON, "张三", IdType.RESIDENT_ID,
            "370102199001011231", "13800000000", Grounds.FRAUD, "申报材料与公开信息不符");

    final Map<String, String> ids = new LinkedHashMap<>();
    final PlayedYear year;
    private final Troupe troupe;
    private final CheckFormality formality;
    private final RejectedByTwo rejected;
    private final RunningLists lists;
    private final LodgeObjection lodge;
    private final ObjectionsByTwo objections;
    private final Tasks tasks;
    private final MovableClock clock;

    JudgedRounds(AutowireCapableBeanFactory beans, CheckFormality formality, RejectedByTwo rejected, RunningLists lists,
            LodgeObjection lodge, ObjectionsByTwo objections, Tasks tasks, MovableClock clock) {
        this.year = beans.createBean(PlayedYear.class);
        this.troupe = beans.createBean(Troupe.class);
        this.formality = formality;
        this.rejected = rejected;
        this.lists = lists;
        this.lodge = lodge;
        this.objections = objections;
        this.tasks = tasks;
        this.clock = clock;
    }

    Programme programme(Play play) {
        return troupe.programme(play.programme());
    }

    /** Whether the round opened; then all have applied, were recommended and checked, and scored where experts score. */
    boolean judged(Play play) {
        Round round = troupe.open(play).orElse(null);
        if (round == null) {
            return false;
        }
        Programme programme = programme(play);
        year.opened(round);
        play.parts().forEach(part -> enter(play, part, programme));
        year.recommendAll();
        year.pass(round.closesAt());
        Actors.run(year.manager(), () -> play.parts().stream().filter(Part::enters).forEach(this::formality));
        year.pass(round.recommendBy());
        if (programme.panel() != null) {
            year.draw();
            year.score();
        }
        return true;
    }

    private void enter(Play play, Part part, Programme programme) {
        Person unit = troupe.unit(part, programme, year.department());
        Entry entry = new Entry(part.name(), Troupe.field(part, programme), part.points() == null ? 0 : part.points(), null);
        Runnable enters = () -> year.enter(entry, unit, Troupe.answers(play, part, programme));
        if (part.enters()) {
            enters.run();
            ids.put(part.name(), year.id(part.name()));
        } else {
            Troupe.turnedAway(part, enters);
        }
    }

    private void formality(Part part) {
        if (part.rejected() == null) {
            formality.pass(ids.get(part.name()));
        } else {
            rejected.reject(ids.get(part.name()), part.rejected());
        }
    }

    /** Objections are lodged and upheld; then the days of the publicity pass. */
    void publicity(List<Part> parts) {
        assertThat(year.stage()).isEqualTo(RoundStage.PUBLICITY);
        parts.stream().filter(part -> part.upheld() != null).forEach(this::uphold);
        for (int day = 0; day < 40 && year.stage() == RoundStage.PUBLICITY; day++) {
            year.pass(clock.now().plusDays(1));
        }
    }

    private void uphold(Part part) {
        String list = lists.noticeOf(year.roundId()).orElseThrow();
        lodge.lodge(list, ids.get(part.name()), REAL_NAME,
                List.of(Upload.of("证据.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII))), false);
        year.work();
        Actors.run(year.manager(), () -> {
            String objection = tasks.queue(year.roundId(), "accept-objection", null, 1).rows().get(0).subjectId();
            objections.settle(objection, true);
        });
        year.work();
    }
}
