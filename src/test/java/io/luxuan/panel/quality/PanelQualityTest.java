package io.luxuan.panel.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.card.desk.ReviewRounds;
import io.luxuan.expert.Expert;
import io.luxuan.expert.PastSeat;
import io.luxuan.expert.PastSeats;
import io.luxuan.expert.SeatHistory;
import io.luxuan.panel.ceremony.SeatPanels;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentMapper;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.panel.seat.SeatOrigin;
import io.luxuan.panel.substitute.PanelSeats;
import io.luxuan.round.Rounds;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Seats are put on the record by hand here, so that every number is known. */
@ServiceTest
class PanelQualityTest {
    @Autowired MockMvc mvc;
    @Autowired ReviewRounds made;
    @Autowired SeatPanels seats;
    @Autowired PanelSeats pass;
    @Autowired AssignmentMapper assignments;
    @Autowired QualityPages pages;
    @Autowired SeatHistory history;
    @Autowired Rounds rounds;
    @Autowired MovableClock clock;
    @Autowired TransactionTemplate transaction;

    private ReviewRounds.Made round;
    private List<Expert> experts;

    @BeforeEach
    void two_applications_with_two_seats_each_of_three_experts() {
        made.sendAllExpertsOnLeave();
        round = made.readyToDraw("P1", 2);
        experts = made.experts(round.field(), 4);
        Map<String, List<String>> panels = new LinkedHashMap<>();
        panels.put(round.applicationIds().get(0), List.of(experts.get(0).id(), experts.get(1).id()));
        panels.put(round.applicationIds().get(1), List.of(experts.get(0).id(), experts.get(2).id()));
        as(() -> seats.seat(rounds.get(round.roundId()), panels, SeatOrigin.DRAW, null));
    }

    @AfterEach
    void back() {
        clock.backToNow();
    }

    private void as(Runnable work) {
        Actors.run(Person.SYSTEM, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private PanelQuality quality() {
        return Actors.as(round.manager(), () -> pages.of(round.roundId(), null));
    }

    private Assignment replaceFirst() {
        Assignment gone = assignments.panel(round.applicationIds().get(0)).get(0);
        as(() -> {
            assignments.replace(gone.id(), "出国");
            pass.pass(gone, experts.get(3).id(), SeatOrigin.MANUAL, "出国");
        });
        return gone;
    }

    @Test
    void fit_load_and_institutions_are_counted() {
        PanelQuality quality = quality();
        assertThat(quality.panels()).isEqualTo(2);
        assertThat(quality.seats()).isEqualTo(4);
        assertThat(quality.withoutFit()).isZero();
        assertThat(quality.fits().stream().mapToLong(QualityMapper.Bucket::many).sum()).isEqualTo(4);
        assertThat(quality.worst()).isNotNull().isLessThanOrEqualTo(quality.mean());
        assertThat(quality.loads()).containsExactly(new QualityMapper.Bucket(1, 2), new QualityMapper.Bucket(2, 1));
        assertThat(quality.panelSizes()).containsExactly(new QualityMapper.Bucket(2, 2));
        assertThat(quality.narrow()).isZero();
        assertThat(quality.institutions().get(0).seats()).isEqualTo(2);
    }

    @Test
    void a_seat_that_changed_hands_is_shown_with_who_why_and_who_came() {
        replaceFirst();
        PanelQuality quality = quality();
        assertThat(quality.departures()).containsExactly(
                new QualityMapper.Departures(AssignmentState.REPLACED, null, 1));
        PanelQuality.Change change = quality.changes().rows().get(0);
        assertThat(change.from()).isEqualTo(experts.get(0).name());
        assertThat(change.to()).isEqualTo(experts.get(3).name());
        assertThat(change.byHow()).isEqualTo(SeatOrigin.MANUAL);
        assertThat(change.why()).isEqualTo("出国");
        assertThat(quality.seats()).isEqualTo(4);
        assertThat(quality.withoutFit()).isZero();
    }

    @Test
    void the_page_has_a_table_for_each_chart_and_no_inline_script() throws Exception {
        replaceFirst();
        String page = mvc.perform(get("/manager/rounds/" + round.roundId() + "/panels/quality").with(authentication(
                        UsernamePasswordAuthenticationToken.authenticated(round.manager(), null,
                                List.of(new SimpleGrantedAuthority("ROLE_MANAGER"))))))
                .andExpect(status().isOk()).andExpect(content().string(containsString("出国"))).andReturn()
                .getResponse().getContentAsString();
        List<String> tables = new ArrayList<>();
        Matcher chart = Pattern.compile("data-table=\"([a-z-]+)\"").matcher(page);
        while (chart.find()) {
            tables.add(chart.group(1));
        }
        assertThat(tables).hasSize(5).allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
        assertThat(page).doesNotContain("style=");
    }

    @Test
    void an_experts_history_tells_seats_refusals_and_lateness() {
        Assignment gone = replaceFirst();
        Assignment open = assignments.panel(round.applicationIds().get(1)).get(0);
        as(() -> assignments.dispatch(List.of(round.applicationIds().get(1)), clock.now(), clock.now().plusDays(10)));
        clock.moveBy(Duration.ofDays(12));
        PastSeats sum = Actors.as(round.manager(), () -> history.summary(gone.expertId()));
        assertThat(sum).isEqualTo(new PastSeats(2, 0, 0, 1, 1, 3));
        List<PastSeat> seats = Actors.as(round.manager(), () -> history.seats(gone.expertId(), null, 10));
        assertThat(seats).extracting(PastSeat::id).containsExactlyInAnyOrder(open.id(), gone.id());
        Person own = made.person(gone.accountId());
        assertThat(Actors.as(own, () -> history.own(null, 10))).extracting(PastSeat::id).containsExactly(open.id());
    }
}
