package io.luxuan.publicity.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import io.luxuan.decision.Decisions;
import io.luxuan.notify.letter.MailScene;
import io.luxuan.publicity.list.EntryState;
import io.luxuan.publicity.list.ListMapper;
import io.luxuan.publicity.site.PlayedRound;
import io.luxuan.publicity.site.PlayedRound.Played;
import io.luxuan.shared.Ids;
import io.luxuan.shared.WorkingDays;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.TwoPeople;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Where mail is set up, objectors prove that they can be reached, or say that they have no mail. */
class ObjectorMailTest extends MailScene {
    private static final Pattern CODE = Pattern.compile("验证码是 (\\d{6})");

    @Autowired MockMvc mvc;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired Decisions decisions;
    @Autowired TwoPeople two;
    @Autowired ListMapper lists;
    @Autowired ObjectionMapper objections;
    @Autowired TakeObjection take;
    @Autowired ReadObjection read;
    @Autowired HoldUnseen unseen;
    @Autowired WorkingDays days;

    private final Map<String, String> typed = new LinkedHashMap<>(Map.of("objectorKind", "PERSON", "name", "张三", "idType", "RESIDENT_ID",
            "idNumber", "370102199001011231", "phone", "13800000000", "grounds", "FRAUD", "facts", "论文数据与他人雷同"));
    private final String mine = "zhang-" + Ids.next() + "@unit.example.cn";
    private Played round;
    private String form;

    @BeforeEach
    void a_published_list() throws Exception {
        clock.moveTo(LocalDateTime.of(2026, 3, 2, 9, 0));
        round = beans.createBean(PlayedRound.class).toTheMeeting(PublicityScene.TWO, Map.of("a", 90, "b", 80));
        Actors.run(round.manager(), () -> two.confirm(decisions.ask(round.roundId(), decisions.tied(round.roundId()), "按编号")));
        String entry = round.ids().get("a");
        form = "/publicity/" + lists.find(round.roundId(), entry).noticeId() + "/entries/" + entry + "/objection";
        typed.put("once", page(get(form), 200).select("input[name=once]").val());
    }

    private Document page(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var answer = mvc.perform(request.with(csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /** What the page holds is sent, as a browser would. */
    private Document send(String path, int status) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart(path);
        request.file(new MockMultipartFile("evidence", "证据.pdf", "application/pdf", "%PDF-1.4 evidence\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        typed.forEach(request::param);
        Document answer = page(request, status);
        List.of("codeId", "proof").forEach(hidden -> typed.put(hidden, answer.select("input[name=" + hidden + "]").val()));
        return answer;
    }

    private void askCode(String mail) throws Exception {
        typed.put("mail", mail);
        send(form + "/code", 200);
    }

    private static String mailedCode() throws Exception {
        Matcher code = CODE.matcher((String) mails().get(mails().size() - 1).getContent());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    private Objection lodged() {
        List<String> ids = rows.queryForList("SELECT id FROM objection WHERE round_id = ?", String.class, round.roundId());
        assertThat(ids).hasSize(1);
        return objections.find(ids.get(0));
    }

    private EntryState state() {
        return lists.find(round.roundId(), round.ids().get("a")).state();
    }

    private void sweepAfterWorkingDays(int passed) {
        LocalDateTime lodgedAt = lodged().lodgedAt();
        clock.moveTo(days.lastDay(lodgedAt.toLocalDate(), passed, false).atTime(lodgedAt.toLocalTime()).plusMinutes(1));
        Actors.run(Person.SYSTEM, unseen::some);
    }

    @Test
    void the_code_comes_back_with_the_form_and_its_handler_alone_reads_the_mail() throws Exception {
        askCode(mine);
        typed.put("code", mailedCode());
        send(form, 302);
        Objection objection = lodged();
        assertThat(objection.contactProof()).isEqualTo(ContactProof.PROVED);
        assertThat(objection.mailSealed()).doesNotContain("zhang-");
        assertThat(read.byReceipt(objection.receipt()).toString()).doesNotContain(mine);
        Actors.run(round.manager(), () -> take.take(objection.id(), null));
        assertThat(Actors.as(round.manager(), () -> read.read(objection.id())).identity().mail()).isEqualTo(mine);
    }

    @Test
    void without_a_code_the_form_says_what_to_do_and_keeps_what_was_typed() throws Exception {
        assertThat(send(form, 422).select("#mail-error").text()).contains("没有邮箱的，请勾选");
        askCode(mine);
        Document again = send(form, 422);
        assertThat(again.select("#code-error").text()).contains("请填写邮件中的验证码");
        assertThat(again.select("#facts").text()).isEqualTo("论文数据与他人雷同");
        typed.put("code", mailedCode().equals("111111") ? "222222" : "111111");
        assertThat(send(form, 422).select("#code-error").text()).contains("验证码有误");
        assertThat(objections.count(round.roundId())).isZero();
    }

    @Test
    void a_proved_mail_stays_proved_when_something_else_is_to_be_put_right() throws Exception {
        askCode(mine);
        typed.put("code", mailedCode());
        typed.put("facts", "");
        assertThat(send(form, 422).text()).contains("邮箱 " + mine + " 已验证");
        typed.remove("code");
        typed.put("facts", "论文数据与他人雷同");
        send(form, 302);
        assertThat(lodged().contactProof()).isEqualTo(ContactProof.PROVED);
    }

    @Test
    void a_proof_is_of_one_address_and_one_form() throws Exception {
        askCode(mine);
        typed.put("code", mailedCode());
        typed.put("facts", "");
        send(form, 422);
        typed.remove("code");
        typed.put("facts", "论文数据与他人雷同");
        String proof = typed.get("proof");
        typed.put("mail", "other-" + mine);
        assertThat(send(form, 422).select("#mail-error")).isNotEmpty();
        typed.put("mail", mine);
        typed.put("proof", proof);
        typed.put("once", page(get(form), 200).select("input[name=once]").val());
        assertThat(send(form, 422).select("#mail-error")).isNotEmpty();
        assertThat(objections.count(round.roundId())).isZero();
    }

    @Test
    void whoever_has_no_mail_objects_too_and_is_called_before_it_holds_anything() throws Exception {
        typed.put("noMail", "true");
        send(form, 302);
        assertThat(lodged().contactProof()).isEqualTo(ContactProof.UNPROVED);
        sweepAfterWorkingDays(1);
        assertThat(state()).isEqualTo(EntryState.LISTED);
        sweepAfterWorkingDays(3);
        assertThat(state()).as("nobody looked at it for three working days").isEqualTo(EntryState.HELD);
    }

    @Test
    void a_proved_one_holds_after_a_working_day_and_a_handler_never_waits() throws Exception {
        askCode(mine);
        typed.put("code", mailedCode());
        send(form, 302);
        sweepAfterWorkingDays(1);
        assertThat(state()).isEqualTo(EntryState.HELD);
    }

    @Test
    void one_form_and_one_address_get_a_few_codes_an_hour() throws Exception {
        for (int at = 0; at < 5; at++) {
            askCode(mine);
        }
        assertThat(send(form + "/code", 422).select("#mail-error").text()).contains("过多");
        assertThat(mails()).hasSize(5);
        typed.put("mail", "no address");
        assertThat(send(form + "/code", 422).select("#mail-error").text()).contains("完整的电子邮箱");
    }
}
