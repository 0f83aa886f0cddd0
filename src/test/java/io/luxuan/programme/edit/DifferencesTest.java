package io.luxuan.programme.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.luxuan.programme.edit.draft.ReadDrafts;
import io.luxuan.programme.edit.draft.StartDraft;
import io.luxuan.programme.edit.draft.WriteDraft;
import io.luxuan.programme.edit.words.CompareDraft;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a draft changes is said in words, not in lines of a file. */
@ServiceTest
class DifferencesTest {
    private static final Person AUTHOR = new Person("words-1", "words-1", "王编制", Role.MANAGER, null);

    @Autowired StartDraft start;
    @Autowired WriteDraft write;
    @Autowired ReadDrafts reading;
    @Autowired CompareDraft compare;
    @Autowired JdbcTemplate jdbc;

    @AfterEach
    void without_it() {
        jdbc.update("DELETE FROM programme_draft WHERE author_id = 'words-1'");
    }

    @Test
    void a_next_version_that_changes_nothing_says_nothing() {
        assertThat(said("id: P12", "id: P12")).isEmpty();
    }

    @Test
    void figures_choices_and_texts_are_named() {
        assertThat(said("quota: {type: ABOUT, target: 10, band: 2}", "quota: {type: AT_MOST, most: 8, target: 8, band: 0}")).containsExactly(
                "CHANGED 名额 › 名额的写法：左右→不超过", "CHANGED 名额 › 最多（项）：→8", "CHANGED 名额 › 目标数（项）：10→8",
                "CHANGED 名额 › 上浮幅度（项）：2→0");
        assertThat(said("cap: 300, fund", "cap: 200.5, fund")).containsExactly("CHANGED 资金 › 每项最高（万元）：300→200.5");
    }

    @Test
    void parts_that_come_and_go_are_named() {
        assertThat(said("secondStage: {type: DEFENCE, shortlist: 2, weight: 0.4}\n", "")).containsExactly("REMOVED 答辩或现场考察：→");
    }

    @Test
    void questions_are_known_by_their_keys_wherever_they_stand() {
        String leader = "        - {key: leader, label: 项目负责人, type: TEXT, required: true, limit: 30}\n";
        assertThat(said(leader, leader.replace("limit: 30", "limit: 40"))).containsExactly(
                "CHANGED 申请书 › 申请书的部分 › “一、基本信息” › 题目 › “项目负责人” › 上限：30→40");
        assertThat(said(leader, leader + "        - {key: phone, label: 联系电话, type: TEXT, required: true, limit: 20}\n")).containsExactly(
                "ADDED 申请书 › 申请书的部分 › “一、基本信息” › 题目 › “联系电话”：→");
    }

    private List<String> said(String written, String instead) {
        String draft = Actors.as(AUTHOR, () -> start.copy("P12", 5, ""));
        return Actors.as(AUTHOR, () -> {
            String text = reading.one(draft).yamlText();
            assertThat(text).contains(written);
            write.write(draft, text.replace(written, instead), reading.one(draft).textHash());
            return compare.withBase(reading.one(draft)).orElseThrow().stream()
                    .map(one -> one.kind() + " " + one.where() + "：" + one.before() + "→" + one.after()).toList();
        });
    }
}
