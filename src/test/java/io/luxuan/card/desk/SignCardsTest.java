package io.luxuan.card.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.panel.seat.Assignment;
import io.luxuan.panel.seat.AssignmentState;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class SignCardsTest extends PanelScene {
    @Autowired MockMvc mvc;
    @Autowired SaveCard save;
    @Autowired SignCards signCards;
    @Autowired FinishedCards finished;

    /** The first expert's seats, all accepted; the card of each is saved with these points of the first criterion. */
    private List<Assignment> saved(ReviewRounds.Made round, String... first) {
        List<Assignment> seats = round.applicationIds().stream().map(id -> assignments.panel(id).get(0)).toList();
        for (int i = 0; i < seats.size(); i++) {
            Assignment seat = seats.get(i);
            String points = first[i];
            Actors.run(made.person(seat.accountId()), () -> {
                accept.accept(seat.id());
                if (!points.isEmpty()) {
                    save.save(seat.id(), card(points, 0));
                }
            });
        }
        return seats;
    }

    private Map<Person, List<Assignment>> byHolder(List<Assignment> seats) {
        Map<Person, List<Assignment>> holders = new LinkedHashMap<>();
        seats.forEach(seat -> holders.computeIfAbsent(made.person(seat.accountId()), any -> new ArrayList<>()).add(seat));
        return holders;
    }

    @Test
    void finished_cards_are_signed_together_and_an_unfinished_one_stays_and_says_why() {
        ReviewRounds.Made round = drawn(3, 5); // five for five seats: everybody sits on every panel
        List<Assignment> seats = saved(round, "20", "", "10");
        byHolder(seats).forEach((expert, mine) -> {
            Map<String, Integer> shown = new LinkedHashMap<>();
            mine.forEach(seat -> shown.put(seat.id(), cards.byId(seat.id()).orElseThrow().revision()));
            SignCards.Outcome outcome = Actors.as(expert, () -> signCards.sign(shown));
            assertThat(outcome.left().keySet()).isSubsetOf(seats.get(1).id());
        });
        assertThat(state(seats.get(0))).isEqualTo(AssignmentState.SIGNED);
        assertThat(state(seats.get(1))).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(state(seats.get(2))).isEqualTo(AssignmentState.SIGNED);
        assertThat(cards.byId(seats.get(0).id()).orElseThrow().total()).isEqualByComparingTo("52");
    }

    @Test
    void a_card_that_was_changed_after_it_was_shown_is_not_signed() {
        ReviewRounds.Made round = drawn(1, 5);
        Assignment seat = saved(round, "20").get(0);
        Person expert = made.person(seat.accountId());
        Actors.run(expert, () -> save.save(seat.id(), card("10", 1)));
        SignCards.Outcome outcome = Actors.as(expert, () -> signCards.sign(Map.of(seat.id(), 1)));
        assertThat(outcome.signed()).isZero();
        assertThat(outcome.left().get(seat.id())).hasMessage("card.stale");
        assertThat(state(seat)).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void nobody_signs_the_card_of_another() {
        ReviewRounds.Made round = drawn(1, 5);
        Assignment seat = saved(round, "20").get(0);
        Person other = made.person(assignments.panel(round.applicationIds().get(0)).get(1).accountId());
        assertThat(Actors.as(other, () -> signCards.sign(Map.of(seat.id(), 1))).signed()).isZero();
        assertThat(Actors.as(other, finished::mine)).isEmpty();
        assertThat(state(seat)).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void the_last_signatures_finish_their_applications() {
        ReviewRounds.Made round = drawn(2, 5);
        List<Assignment> all = round.applicationIds().stream().flatMap(id -> assignments.panel(id).stream()).toList();
        byHolder(all).forEach((expert, mine) -> {
            Map<String, Integer> shown = new LinkedHashMap<>();
            Actors.run(expert, () -> mine.forEach(seat -> {
                accept.accept(seat.id());
                shown.put(seat.id(), save.save(seat.id(), card("20", 0)).card().revision());
            }));
            assertThat(Actors.as(expert, () -> signCards.sign(shown)).left()).isEmpty();
        });
        assertThat(round.applicationIds()).allMatch(id -> facts.application(id).status() == ApplicationStatus.SCORED);
    }

    @Test
    void the_page_lists_them_and_asks_for_the_declaration_before_it_signs() throws Exception {
        Assignment seat = saved(drawn(1, 5), "20").get(0);
        RequestPostProcessor expert = ReviewPagesTest.as(made.person(seat.accountId()));
        mvc.perform(get("/expert").with(expert)).andExpect(content().string(containsString("/expert/sign")));
        mvc.perform(get("/expert/sign").with(expert)).andExpect(status().isOk())
                .andExpect(content().string(containsString(seat.id() + "~1")));
        mvc.perform(post("/expert/sign").param("card", seat.id() + "~1").with(expert).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(containsString("请先确认")));
        assertThat(state(seat)).isEqualTo(AssignmentState.ACCEPTED);
        mvc.perform(post("/expert/sign").param("declared", "true").param("card", seat.id() + "~0").with(expert).with(csrf()))
                .andExpect(redirectedUrl("/expert/sign")).andExpect(flash().attribute("problem", "card.sign-cards.done"));
        mvc.perform(post("/expert/sign").param("declared", "true").param("card", seat.id() + "~1").with(expert).with(csrf()))
                .andExpect(redirectedUrl("/expert")).andExpect(flash().attribute("done", "card.sign-cards.done"));
        assertThat(state(seat)).isEqualTo(AssignmentState.SIGNED);
    }

    private AssignmentState state(Assignment seat) {
        return assignments.byId(seat.id()).orElseThrow().state();
    }
}
