package io.luxuan.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.application.form.As;
import io.luxuan.decision.field.HolderMapper;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class FieldHoldersTest {
    @Autowired MockMvc mvc;
    @Autowired HolderMapper holders;
    @Autowired EntryMapper entries;
    @Autowired JdbcTemplate facts;

    @AfterEach
    void leave() {
        facts.update("DELETE FROM field_holder");
        facts.update("DELETE FROM field_occupation WHERE round_id = 'held-round'");
    }

    @Test
    void an_earlier_base_holds_its_field_until_it_is_freed_with_a_reason() throws Exception {
        enter("P11 steel", "鲁发改〔2025〕12号").andExpect(status().is3xxRedirection());
        assertThat(holders.heldBefore("P11", 2026)).containsExactly("steel");
        assertThat(holders.heldBefore("P11", 2025)).as("in its own year the round decides").isEmpty();
        enter("P11 steel", "鲁发改〔2025〕13号").andExpect(status().is(422)).andExpect(content().string(containsString("解除后才能再登记")));

        String id = facts.queryForObject("SELECT id FROM field_holder", String.class);
        free(id, " ").andExpect(status().is(422)).andExpect(content().string(containsString("请写明理由")));
        free(id, "验收未通过，撤销认定").andExpect(status().is3xxRedirection());
        free(id, "再点一次").andExpect(status().is3xxRedirection());
        assertThat(holders.heldBefore("P11", 2026)).isEmpty();
        mvc.perform(get("/manager/fields").with(as(Role.SUPERVISOR))).andExpect(status().isOk())
                .andExpect(content().string(containsString("验收未通过，撤销认定")));
        enter("P11 steel", "鲁发改〔2025〕14号").andExpect(status().is3xxRedirection());
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_stays_typed() throws Exception {
        enter("P11 other", "文号甲").andExpect(status().is(422)).andExpect(content().string(containsString("请选择领域")))
                .andExpect(content().string(containsString("文号甲")));
        enter("P11 steel", "").andExpect(status().is(422)).andExpect(content().string(containsString("请填写，不超过200字")));
        assertThat(facts.queryForObject("SELECT COUNT(*) FROM field_holder", Integer.class)).isZero();
    }

    @Test
    void what_an_award_occupied_is_free_again_when_its_project_came_to_nothing() {
        entries.occupy(new Occupation("P11", "mining", "held-round", "a", 2025));
        assertThat(entries.occupiedBefore("P11", 2026, "another")).contains("mining");
        assertThat(entries.freeField("held-round", "a", "验收未通过", LocalDateTime.of(2026, 3, 2, 9, 0))).isEqualTo(1);
        assertThat(entries.occupiedBefore("P11", 2026, "another")).doesNotContain("mining");
        assertThat(entries.freeField("held-round", "a", "再来一次", LocalDateTime.of(2026, 3, 3, 9, 0))).isZero();
    }

    private static RequestPostProcessor as(Role role) {
        return As.person(new Person("fields-" + role, "fields-" + role, "某人", role, null));
    }

    private ResultActions enter(String field, String document) throws Exception {
        return mvc.perform(post("/manager/fields").with(as(Role.MANAGER)).with(csrf()).param("field", field)
                .param("unitName", "山东某钢铁集团").param("title", "钢铁行业应用基地").param("year", "2025").param("document", document));
    }

    private ResultActions free(String id, String why) throws Exception {
        return mvc.perform(post("/manager/fields/" + id + "/free").with(as(Role.MANAGER)).with(csrf()).param("why", why));
    }
}
