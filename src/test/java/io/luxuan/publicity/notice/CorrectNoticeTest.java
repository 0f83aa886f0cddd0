package io.luxuan.publicity.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import io.luxuan.support.TwoPeople;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** 更正公告: by two, beside what it corrects, which stays. */
@ServiceTest
class CorrectNoticeTest {
    private static final Person MANAGER = new Person("notice-manager", "notice-manager", "王管理", Role.MANAGER, null);
    private static final String WHY = "正文中的会议地点填写有误";

    @Autowired CorrectNotice correct;
    @Autowired WriteNotice write;
    @Autowired NoticeMapper notices;
    @Autowired MovableClock clock;
    @Autowired TwoPeople two;
    @Autowired MockMvc mvc;

    @Test
    void one_manager_asks_another_confirms_and_both_texts_stand_beside_each_other() throws Exception {
        String old = written("关于召开培训会的通知", "地点：甲会议室。");
        String asked = mvc.perform(post("/manager/notices/" + old + "/correction").param("title", "关于召开培训会的更正公告")
                        .param("body", "地点：乙会议室。").param("reason", WHY).with(manager()).with(csrf()))
                .andExpect(redirectedUrlPattern("/manager/wishes/*")).andReturn().getResponse().getRedirectedUrl();
        assertThat(notices.corrections(old)).as("one manager alone publishes no correction").isEmpty();
        String wish = asked.substring(asked.lastIndexOf('/') + 1);
        assertThat(two.reads(wish)).containsExactly("更正后的标题：关于召开培训会的更正公告", "更正后的正文：地点：乙会议室。");
        two.confirm(wish);
        String correction = notices.corrections(old).get(0).id();
        mvc.perform(get("/notices/" + old)).andExpect(content().string(allOf(containsString("地点：甲会议室。"), containsString("本公告已更正"),
                containsString("/notices/" + correction), not(containsString("地点：乙会议室。")))));
        mvc.perform(get("/notices/" + correction)).andExpect(content().string(allOf(containsString("地点：甲会议室。"),
                containsString("地点：乙会议室。"), containsString("/notices/" + old), containsString(WHY))));
    }

    @Test
    void what_corrects_a_correction_stands_beside_the_notice_too() {
        String old = written("通知一", "三月一日开会。");
        agree(old, "通知一更正", "三月二日开会。");
        agree(notices.corrections(old).get(0).id(), "通知一再次更正", "三月三日开会。");
        assertThat(notices.corrections(old)).extracting(Notice::title).containsExactly("通知一再次更正", "通知一更正");
    }

    @Test
    void nobodys_number_comes_in_by_a_correction_and_what_stood_in_the_old_one_is_held_back() throws Exception {
        String old = "n" + Ids.next().substring(1);
        notices.insert(new Notice(old, NoticeKind.GENERAL, null, "通知二", "联系人电话13800001234。", clock.now(), "x", null, null, null, null, null, null));
        Refusal refused = catchThrowableOfType(Refusal.class, () -> agree(old, "通知二更正", "联系人电话13900001234。"));
        assertThat(refused.fields()).containsEntry("body", "rule.number.personal");
        agree(old, "通知二更正", "联系电话见官网。");
        mvc.perform(get("/notices/" + notices.corrections(old).get(0).id())).andExpect(content().string(allOf(
                containsString("***********"), not(containsString("13800001234")))));
        mvc.perform(get("/manager/notices/" + old + "/correction").with(manager())).andExpect(status().isOk());
    }

    @Test
    void nothing_is_corrected_into_what_it_says() {
        String old = written("通知三", "内容不变。");
        assertThat(catchThrowableOfType(Refusal.class, () -> agree(old, "通知三", "内容不变。")).fields()).containsEntry("body", "rule.notice.same");
        assertThat(catchThrowableOfType(Refusal.class, () -> agree(old, " ", "改了。")).fields()).containsEntry("title", "refusal.notice.title");
    }

    private String written(String title, String body) {
        return Actors.as(MANAGER, () -> write.publish(new NoticeForm("GENERAL", title, body)));
    }

    private void agree(String noticeId, String title, String body) {
        two.agree(MANAGER, Actors.as(MANAGER, () -> correct.wish(noticeId, title, body, WHY)));
    }

    private static RequestPostProcessor manager() {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(MANAGER, null, List.of(new SimpleGrantedAuthority("ROLE_MANAGER"))));
    }
}
