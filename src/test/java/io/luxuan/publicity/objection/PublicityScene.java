package io.luxuan.publicity.objection;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.audit.AuditHead;
import io.luxuan.decision.DecisionFacts;
import io.luxuan.decision.Decisions;
import io.luxuan.programme.Quota;
import io.luxuan.programme.Quota.QuotaType;
import io.luxuan.publicity.FinalList;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.notice.NoticeMapper;
import io.luxuan.publicity.site.PlayedRound;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.storage.Upload;
import io.luxuan.support.ObjectionsByTwo;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import io.luxuan.workflow.Processes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A round whose list is published, and people who object. */
@ServiceTest
abstract class PublicityScene {
    static final Quota TWO = new Quota(QuotaType.AT_LEAST, 2, null, 2, 0);
    static final Upload PDF = Upload.of("证据.pdf", "%PDF-1.4 evidence\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    static final ObjectionForm REAL_NAME = new ObjectionForm(ObjectorKind.PERSON, "张三", IdType.RESIDENT_ID,
            "370102199001011231", "13800000000", Grounds.FRAUD, "论文数据与他人雷同");

    @Autowired AuditHead auditHead;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Decisions decisions;
    @Autowired TwoPeople two;
    @Autowired DecisionFacts decided;
    @Autowired LodgeObjection lodge;
    @Autowired HandleObjection handle;
    @Autowired ObjectionsByTwo ended;
    @Autowired ObjectionMapper objections;
    @Autowired NoticeMapper notices;
    @Autowired ListMapper lists;
    @Autowired ReadObjection read;
    @Autowired TakeObjection take;
    @Autowired FinalList finalList;
    @Autowired JdbcTemplate facts;
    @Autowired Processes processes;
    @Autowired MovableClock clock;

    PlayedRound play;

    @BeforeEach
    void in_march() {
        play = beans.createBean(PlayedRound.class);
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    Played meeting(Map<String, Integer> scores) {
        return play.toTheMeeting(TWO, scores);
    }

    Played published(Map<String, Integer> scores) {
        Played round = meeting(scores);
        Actors.run(round.manager(), () -> two.confirm(decisions.ask(round.roundId(), decisions.tied(round.roundId()), "按编号")));
        assertThat(notices.latestList(round.roundId()).lastDay()).isAfter(LocalDate.of(2026, 3, 2));
        return round;
    }

    static ObjectionForm says(String facts) {
        return new ObjectionForm(REAL_NAME.objectorKind(), REAL_NAME.name(), REAL_NAME.idType(), REAL_NAME.idNumber(), REAL_NAME.phone(),
                Grounds.FRAUD, facts);
    }

    String lodge(Played round, String name, ObjectionForm form, List<Upload> evidence) {
        String id = round.ids().get(name);
        String notice = lists.find(round.roundId(), id).noticeId();
        return objections.byReceipt(lodge.lodge(notice, id, form, evidence, true)).id();
    }

    void uphold(Played round, String id) {
        conclude(round, id, true);
    }

    void conclude(Played round, String id, boolean upheld) {
        Actors.run(round.manager(), () -> ended.settle(id, upheld));
    }

    EntryState state(Played round, String name) {
        return lists.find(round.roundId(), round.ids().get(name)).state();
    }

    static Map<String, Integer> scores(Object... pairs) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            scores.put((String) pairs[at], (Integer) pairs[at + 1]);
        }
        return scores;
    }
}
