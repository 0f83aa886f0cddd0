package io.luxuan.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.ApplicationStatus;
import io.luxuan.application.form.As;
import io.luxuan.application.form.SaveAnswer;
import io.luxuan.application.submit.SubmitApplication;
import io.luxuan.claim.verification.GiveBackClaim;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.ServiceTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** 核验退回补正: once, with a last day, and everything is verified anew. */
@ServiceTest
class GivenBackTest {
    private static final String PLATFORM = "甲中心";
    private static final String REASON = "批复文件缺第二页，请补齐后重新上传。";

    @Autowired AutowireCapableBeanFactory beans;
    @Autowired MockMvc mvc;
    @Autowired GiveBackClaim giveBack;
    @Autowired SubmitApplication submit;
    @Autowired SaveAnswer save;
    @Autowired MovableClock clock;
    @Autowired RepositoryService repository;
    @Autowired JdbcTemplate facts;

    private PlayedClaims window;
    private Person applicant;

    @BeforeEach
    void a_claim_in_verification() {
        window = beans.createBean(PlayedClaims.class);
        window.open("P3a");
        applicant = window.applicant();
        window.claimed(PLATFORM, applicant);
        window.inOrder(PLATFORM);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    /** P3a gives five working days: from Monday the 2nd of March to the 9th. */
    @Test
    void the_unit_reads_why_and_until_when_and_its_new_papers_are_verified_anew() throws Exception {
        window.finds(window.first, PLATFORM, "1000", null);
        givenBack(window.second);
        assertThat(window.status(PLATFORM)).isEqualTo(ApplicationStatus.CORRECTION);
        assertThat(facts.queryForObject("SELECT correction_due FROM application WHERE id = ?", LocalDateTime.class, window.id(PLATFORM)))
                .isAfter(clock.now().plusDays(4)).isBefore(clock.now().plusDays(12));
        mvc.perform(get("/applicant/applications/" + window.id(PLATFORM)).with(As.person(applicant))).andExpect(status().isOk())
                .andExpect(content().string(containsString(REASON)));
        Actors.run(applicant, () -> submit.submit(window.id(PLATFORM)));
        window.inOrder(PLATFORM);
        assertThat(findings()).as("what was found in the old papers counts no more").isZero();
        window.finds(window.first, PLATFORM, "1000", null);
        window.finds(window.second, PLATFORM, "1000", null);
        assertThat(window.status(PLATFORM)).isEqualTo(ApplicationStatus.VERIFIED);
    }

    @Test
    void a_claim_on_a_drawing_without_a_way_back_is_not_given_back_and_the_verifier_reads_what_to_do() throws Exception {
        String former = former("claim", "first-outcome");
        facts.update("UPDATE ACT_RU_EXECUTION SET PROC_DEF_ID_ = ? WHERE BUSINESS_KEY_ = ?", former, window.id(PLATFORM));
        mvc.perform(post("/manager/claims/" + window.id(PLATFORM) + "/correction").param("reason", REASON).with(As.person(window.first)).with(csrf()))
                .andExpect(status().is(422)).andExpect(content().string(allOf(containsString("办理流程还没有核验退回补正"), containsString(REASON))));
        assertThat(window.status(PLATFORM)).isEqualTo(ApplicationStatus.VERIFYING);
    }

    /** The latest drawing of this process as it was before it had that node. */
    private String former(String process, String without) throws IOException {
        String drawing = new ClassPathResource("bpmn/parts/" + process + ".bpmn").getContentAsString(StandardCharsets.UTF_8);
        return repository.createDeployment().addString("former-claim.bpmn", drawing.replace(without + "-to-correct", without + "-elsewhere")
                .replace("process id=\"claim\"", "process id=\"former-claim\"").replace("bpmnElement=\"claim\"", "bpmnElement=\"former-claim\""))
                .deployWithResult().getDeployedProcessDefinitions().get(0).getId();
    }

    @Test
    void a_claim_is_given_back_once() {
        givenBack(window.first);
        Actors.run(applicant, () -> submit.submit(window.id(PLATFORM)));
        window.inOrder(PLATFORM);
        assertThatThrownBy(() -> givenBack(window.second)).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.fields()).containsEntry("reason", "rule.claim.given-back"));
        assertThat(window.status(PLATFORM)).isEqualTo(ApplicationStatus.VERIFYING);
    }

    @Test
    void who_has_verified_it_leaves_it_to_the_next_person() {
        window.finds(window.first, PLATFORM, "1000", null);
        assertThatThrownBy(() -> givenBack(window.first)).isInstanceOf(Refusal.class);
        assertThat(window.status(PLATFORM)).isEqualTo(ApplicationStatus.VERIFYING);
    }

    @Test
    void the_page_asks_for_the_reason_and_keeps_what_was_typed() throws Exception {
        String page = "/manager/claims/" + window.id(PLATFORM);
        mvc.perform(get(page).with(As.person(window.first))).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("退回申报单位补正"), not(containsString("??")))));
        mvc.perform(post(page + "/correction").param("reason", " ").with(As.person(window.first)).with(csrf()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("请写明需要补正的内容")));
        mvc.perform(post(page + "/correction").param("reason", REASON).with(As.person(window.first)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(window.status(PLATFORM)).isEqualTo(ApplicationStatus.CORRECTION);
    }

    @Test
    void a_correction_names_nothing_that_was_claimed_before() {
        String other = window.claimed("乙中心", applicant);
        window.inOrder("乙中心");
        Actors.run(window.first, () -> giveBack.giveBack(other, REASON));
        Actors.run(applicant, () -> save.saveAll(other, Map.of("platformName", window.named("甲 中心"))));
        assertThatThrownBy(() -> Actors.run(applicant, () -> submit.submit(other))).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.code()).isEqualTo("claim.once"));
    }

    @Test
    void what_a_correction_names_is_the_claims_and_what_it_named_is_free_again() {
        givenBack(window.first);
        Actors.run(applicant, () -> save.saveAll(window.id(PLATFORM), Map.of("platformName", window.named("丙中心"))));
        Actors.run(applicant, () -> submit.submit(window.id(PLATFORM)));
        window.inOrder(PLATFORM);
        assertThatThrownBy(() -> window.claimed("丙中心", applicant)).isInstanceOfSatisfying(Refusal.class,
                refused -> assertThat(refused.code()).isEqualTo("claim.once"));
        assertThat(window.claimed(PLATFORM, applicant)).isNotNull();
    }

    private void givenBack(Person verifier) {
        Actors.run(verifier, () -> giveBack.giveBack(window.id(PLATFORM), REASON));
    }

    private long findings() {
        Long found = facts.queryForObject("SELECT COUNT(*) FROM claim_finding WHERE application_id = ?", Long.class, window.id(PLATFORM));
        return found == null ? 0 : found;
    }
}
