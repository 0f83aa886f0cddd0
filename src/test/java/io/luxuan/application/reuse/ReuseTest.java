package io.luxuan.application.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.form.As;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.store.Drafts;
import io.luxuan.application.store.Snapshot;
import io.luxuan.application.submit.CallScene;
import io.luxuan.programme.form.Table;
import io.luxuan.round.Round;
import io.luxuan.shared.Arrival;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A unit that applies again (P12) and does not type what it has typed before. */
@ServiceTest
class ReuseTest {
    @Autowired CallScene scene;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired Drafts drafts;
    @Autowired SaveAnswer save;
    @Autowired TakeOver takeOver;

    Person applicant;
    String former;
    String now;

    @BeforeEach
    void lastYearsAndThisYearsApplication() {
        Round last = scene.open("P12");
        applicant = scene.applicantUnder(scene.department());
        former = scene.submitted(last, applicant, Map.of("title", "去年的场景"));
        Round round = scene.open("P12");
        now = Actors.as(applicant, () -> scene.start.start(round.id()));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void answers_tables_and_files_come_over_and_are_marked_until_confirmed_or_changed() throws Exception {
        Document sources = page("/applicant/applications/" + now + "/reuse");
        assertThat(sources.select("tbody tr").eachText()).hasSize(1).first().asString().contains("去年的场景").contains("同一类别");
        Document offer = page(sources.select("tbody a").attr("href"));
        List<String> keys = offer.select("input[name=chosen][checked]").eachAttr("value");
        assertThat(keys).contains("title", "budget", "milestones", "licence").doesNotContain("integrity");
        assertThat(take(keys).getRedirectedUrl()).endsWith("/edit");

        Snapshot then = drafts.read(former);
        Snapshot draft = drafts.read(now);
        assertThat(draft.answers()).containsEntry("title", "去年的场景").containsEntry("effect", then.answers().get("effect"))
                .doesNotContainEntry("integrity", "yes");
        assertThat(Table.read(draft.answers().get("budget")).rows()).extracting(Table.Row::cells)
                .isEqualTo(Table.read(then.answers().get("budget")).rows().stream().map(Table.Row::cells).toList());
        assertThat(draft.files()).extracting(Snapshot.SnapshotFile::sha256)
                .containsAll(then.files().stream().map(Snapshot.SnapshotFile::sha256).toList());
        assertThat(draft.files()).extracting(Snapshot.SnapshotFile::id).doesNotContainAnyElementsOf(
                then.files().stream().map(Snapshot.SnapshotFile::id).toList());

        assertThat(mark("title")).contains("去年的场景");
        assertThat(mark("licence")).contains("沿用自");
        assertThat(mark("budget")).contains("沿用自");
        Actors.run(applicant, () -> save.saveAll(now, Map.of("title", "今年的场景")));
        assertThat(mark("title")).as("changed").isEmpty();
        send(post("/applicant/applications/" + now + "/edit").param("next", "confirm:effect"));
        assertThat(mark("effect")).as("confirmed").isEmpty();
        assertThat(page("/applicant/applications/" + now + "/edit").select("form.alert").text()).contains("还没有核对");
        send(post("/applicant/applications/" + now + "/edit").param("next", "confirm:*"));
        assertThat(page("/applicant/applications/" + now + "/edit").select(".lx-taken")).isEmpty();
    }

    @Test
    void what_is_typed_already_stays_unless_it_is_chosen() throws Exception {
        Actors.run(applicant, () -> save.saveAll(now, Map.of("title", "今年的场景")));
        Document offer = page("/applicant/applications/" + now + "/reuse/" + former);
        assertThat(offer.select("input[name=chosen][value=title]").hasAttr("checked")).isFalse();
        assertThat(offer.text()).contains("今年的场景").contains("去年的场景");
        take(List.of("effect", "nonsense"));
        assertThat(drafts.read(now).answers()).containsEntry("title", "今年的场景").containsKey("effect").doesNotContainKey("pain");
        MockHttpServletResponse nothing = send(post("/applicant/applications/" + now + "/reuse/" + former));
        assertThat(nothing.getStatus()).isEqualTo(422);
        assertThat(nothing.getContentAsString(StandardCharsets.UTF_8)).contains("没有勾选任何内容");
    }

    @Test
    void another_programme_gives_what_it_shares() throws Exception {
        Round other = scene.open("P11");
        String elsewhere = Actors.as(applicant, () -> scene.start.start(other.id()));
        Document sources = page("/applicant/applications/" + elsewhere + "/reuse");
        assertThat(sources.select("tbody tr")).hasSize(2);
        assertThat(sources.text()).doesNotContain("同一类别");
        Document offer = page("/applicant/applications/" + elsewhere + "/reuse/" + former);
        assertThat(offer.select("input[name=chosen]").eachAttr("value")).contains("title", "leader").doesNotContain("integrity");
    }

    @Test
    void nobody_takes_from_others_and_nothing_goes_into_what_was_handed_in() throws Exception {
        Person stranger = scene.applicantUnder(scene.department());
        String theirs = scene.submitted(scene.open("P12"), stranger);
        assertThat(send(get("/applicant/applications/" + now + "/reuse/" + theirs)).getStatus()).isEqualTo(404);
        assertThat(send(post("/applicant/applications/" + now + "/reuse/" + theirs).param("chosen", "title")).getStatus()).isEqualTo(404);
        assertThat(send(post("/applicant/applications/" + former + "/reuse/" + now).param("chosen", "title")).getStatus()).isEqualTo(409);
    }

    /** A few keys are all that the request says; what stands behind them may have been written since. */
    @Test
    void what_is_taken_over_counts_from_when_it_was_taken() {
        clock.moveTo(CallScene.CLOSES.plusSeconds(40));
        Arrival.at(CallScene.CLOSES.minusSeconds(1));
        try {
            Actors.run(applicant, () -> takeOver.take(now, former, Set.of("title")));
        } finally {
            Arrival.over();
        }
        assertThat(drafts.answers(now).get("title").savedAt()).isAfter(CallScene.CLOSES);
    }

    private MockHttpServletResponse take(List<String> keys) throws Exception {
        return send(post("/applicant/applications/" + now + "/reuse/" + former).param("chosen", keys.toArray(String[]::new)));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(As.person(applicant)).with(SecurityMockMvcRequestPostProcessors.csrf())).andReturn().getResponse();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(send(get(address)).getContentAsString(StandardCharsets.UTF_8));
    }

    /** What the form says at this question of where its answer is from. */
    private String mark(String question) throws Exception {
        return page("/applicant/applications/" + now + "/edit").select("#q-" + question + " .lx-taken").text();
    }
}
