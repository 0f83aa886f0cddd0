package io.luxuan.publicity.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.form.As;
import io.luxuan.application.submit.CallScene;
import io.luxuan.notify.ToldKind;
import io.luxuan.round.Round;
import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Heard;
import io.luxuan.support.ServiceTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** What applicants ask about a round is answered to all or to them alone, and nobody else learns who asked. */
@ServiceTest
class QuestionsOfARoundTest {
    /** The feed holds the newest, and whoever else is in the database of the tests. */
    private static final LocalDateTime AFTER_ALL_OTHERS = LocalDateTime.of(2097, 1, 1, 9, 0);

    @Autowired CallScene scene;
    @Autowired AskQuestion ask;
    @Autowired AnswerQuestion answer;
    @Autowired PublicQuestions open;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired AutowireCapableBeanFactory beans;

    private Round round;
    private Person applicant;
    private Person manager;
    private String word;

    @BeforeEach
    void a_call() {
        round = scene.open("P1");
        applicant = scene.applicantUnder(scene.department());
        manager = scene.person(Role.MANAGER, null);
        word = "词" + Ids.next().substring(24);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    private String asked(String text) {
        return Actors.as(applicant, () -> {
            ask.ask(round.id(), text);
            return ask.page(round.id()).own().get(0).id();
        });
    }

    private void answer(String id, String shown, String text, String act, int revision) {
        Actors.run(manager, () -> answer.answer(round.id(), id, new AnswerForm(shown, text, act, revision)));
    }

    private String body(Person person, AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        MockHttpServletResponse response = mvc.perform((person == null ? request : request.with(As.person(person))).with(csrf()))
                .andReturn().getResponse();
        String text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(text).isEqualTo(status);
        return text;
    }

    private String read(String path) throws Exception {
        return body(null, get(path), 200);
    }

    @Test
    void a_published_answer_stands_on_the_pages_of_the_round_in_the_feed_and_in_the_searches() throws Exception {
        String id = asked("某大学张三问：" + word + "能否跨市联合申报？");
        assertThat(read("/questions/rounds/" + round.id())).doesNotContain(word);
        clock.moveTo(AFTER_ALL_OTHERS);
        answer(id, word + "能否跨市联合申报？", "可以，牵头单位须在省内。", "publish", 0);
        assertThat(read("/questions/rounds/" + round.id())).contains(word, "牵头单位须在省内").doesNotContain("张三").doesNotContain(applicant.name());
        assertThat(read("/questions/rounds/" + round.id() + "?q=牵头单位须在省内")).contains(word);
        assertThat(read("/questions/rounds/" + round.id() + "?q=没有这几个字")).doesNotContain(word);
        assertThat(read("/questions/" + id)).contains(word).doesNotContain("张三");
        assertThat(read("/programmes/rounds/" + round.id())).contains(word);
        assertThat(read("/notices.atom")).contains("/questions/" + id);
        assertThat(read("/notices.atom?kind=CALL")).doesNotContain("/questions/" + id);
        assertThat(read("/notices?q=" + word)).contains(word);
        assertThat(body(manager, get("/manager/search?q=" + word), 200)).contains("/manager/rounds/" + round.id() + "/questions/" + id);
    }

    @Test
    void an_answer_to_whoever_asked_is_read_by_nobody_else() throws Exception {
        String id = asked(word + "的附件可以后补吗？");
        answer(id, word + "的附件可以后补吗？", "不可以，截止前须齐全。", "private", 0);
        assertThatThrownBy(() -> open.find(id)).isInstanceOf(NotFound.class);
        assertThat(read("/questions/rounds/" + round.id())).doesNotContain(word);
        body(null, get("/questions/" + id), 404);
        assertThat(body(applicant, get("/applicant/rounds/" + round.id() + "/questions"), 200)).contains("截止前须齐全");
        Person other = scene.applicantUnder(scene.department());
        assertThat(body(other, get("/applicant/rounds/" + round.id() + "/questions"), 200)).doesNotContain(word);
    }

    @Test
    void managers_hear_once_a_day_and_whoever_asked_hears_of_the_answer() {
        Heard heard = Heard.in(beans);
        String id = asked(word + "的第一个问题？");
        asked(word + "的第二个问题？");
        heard.everything();
        assertThat(heard.kinds(manager).stream().filter(ToldKind.QUESTION_ASKED::equals)).hasSize(1);
        answer(id, word + "的第一个问题？", "见指南第三条。", "publish", 0);
        heard.everything();
        assertThat(heard.kinds(applicant)).containsExactly(ToldKind.QUESTION_ANSWERED);
    }

    @Test
    void an_answer_may_be_put_right_and_never_over_somebody_elses() {
        String id = asked(word + "的限额是多少？");
        answer(id, word + "的限额是多少？", "一百万元。", "publish", 0);
        assertThatThrownBy(() -> answer(id, word + "的限额是多少？", "两百万元。", "publish", 0))
                .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.fields()).containsKey("answer"));
        answer(id, word + "的限额是多少？", "两百万元。", "publish", 1);
        assertThat(open.find(id).answer()).isEqualTo("两百万元。");
        answer(id, word + "的限额是多少？", "两百万元。", "private", 2);
        assertThatThrownBy(() -> open.find(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_account_asks_five_a_day_the_same_once_and_in_words() throws Exception {
        asked(word + "的问题一？");
        asked(word + "的问题一？");
        for (String number : new String[] {"二", "三", "四", "五"}) {
            asked(word + "的问题" + number + "？");
        }
        assertThat(Actors.as(applicant, () -> ask.page(round.id())).own()).hasSize(5);
        String refused = body(applicant, post("/applicant/rounds/" + round.id() + "/questions").param("text", word + "的问题六？"), 422);
        assertThat(refused).contains(word + "的问题六", "24 小时内已提问 5 个");
        assertThat(body(applicant, post("/applicant/rounds/" + round.id() + "/questions").param("text", "？？？"), 422)).contains("至少 5 个字");
        clock.moveTo(clock.now().plusDays(1).plusMinutes(1));
        asked(word + "的问题六？");
    }

    @Test
    void managers_answer_on_the_page_and_what_is_refused_is_kept() throws Exception {
        String id = asked(word + "能否变更负责人？");
        String pages = "/manager/rounds/" + round.id() + "/questions";
        assertThat(body(manager, get(pages), 200)).contains(word);
        assertThat(body(manager, get(pages + "/" + id), 200)).contains(word, applicant.name());
        assertThat(body(manager, post(pages + "/" + id).param("shown", word + "改写过的问题").param("answer", "").param("act", "publish")
                .param("revision", "0"), 422)).contains("改写过的问题", "请写答复");
        body(manager, post(pages + "/" + id).param("shown", word + "改写过的问题").param("answer", "可以。").param("act", "publish")
                .param("revision", "0"), 302);
        assertThat(body(manager, get(pages + "?state=PUBLISHED"), 200)).contains("改写过的问题");
        body(applicant, get(pages), 403);
    }
}
