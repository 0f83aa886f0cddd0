package io.luxuan.watch.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.luxuan.shared.Ids;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.ServiceTest;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class SavedFiltersTest {
    private static final String LIST = "/manager/instances";

    @Autowired MockMvc web;
    @Autowired SavedFilters filters;

    private final Person me = new Person("filter-" + Ids.next().substring(24), "f", "管理员", Role.MANAGER, null);
    private final Person other = new Person("filter-" + Ids.next().substring(24), "o", "另一人", Role.MANAGER, null);

    private static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(as(me))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
    }

    private ResultActions save(String page, String query, String name) throws Exception {
        return web.perform(post("/manager/filters").param("page", page).param("query", query).param("name", name).with(as(me)).with(csrf()));
    }

    @Test
    void what_a_list_is_filtered_by_is_kept_under_a_name_and_leads_back_to_it() throws Exception {
        Document list = page(LIST + "?state=FAILED&q=海洋&days=3");
        String query = list.select("form[action=/manager/filters] input[name=query]").attr("value");
        save(LIST, query, "出错三天的").andExpect(flash().attribute("done", "filter.saved"));
        URI link = URI.create(page(LIST).select("a:contains(出错三天的)").attr("href"));
        Document again = Jsoup.parse(web.perform(get(link).with(as(me))).andExpect(status().isOk()).andReturn().getResponse().getContentAsString());
        assertThat(again.select("#q").attr("value")).isEqualTo("海洋");
        assertThat(again.select("#state option[selected]").attr("value")).isEqualTo("FAILED");
        assertThat(again.select("#days").attr("value")).isEqualTo("3");
    }

    @Test
    void the_same_name_is_replaced_and_what_is_another_persons_is_not_there() throws Exception {
        save(LIST, "days=3", "老的").andExpect(redirectedUrl(LIST + "?days=3"));
        save(LIST, "days=9", "老的");
        assertThat(Actors.as(me, () -> filters.on(LIST))).extracting(SavedFilter::query).containsExactly("days=9");
        assertThat(Actors.as(other, () -> filters.on(LIST))).isEmpty();
        String id = Actors.as(me, () -> filters.on(LIST)).get(0).id();
        assertThatThrownBy(() -> Actors.as(other, () -> filters.forget(id))).isInstanceOf(NotFound.class);
        web.perform(post("/manager/filters/" + id + "/forget").with(as(me)).with(csrf())).andExpect(redirectedUrl(LIST));
        assertThat(Actors.as(me, () -> filters.on(LIST))).isEmpty();
    }

    @Test
    void neither_another_site_nor_another_page_nor_a_name_of_nothing_is_kept() throws Exception {
        save("https://elsewhere.example", "", "别处").andExpect(status().is4xxClientError());
        save("/manager/accounts", "", "别处").andExpect(status().is4xxClientError());
        save(LIST, "days=3\r\nSet-Cookie: a=b", "坏的").andExpect(flash().attribute("problem", "refusal.filter.query"));
        save(LIST, "days=3", "  ").andExpect(flash().attribute("problem", "refusal.filter.name"));
        assertThat(Actors.as(me, () -> filters.on(LIST))).isEmpty();
    }

    @Test
    void twenty_are_enough_for_a_list() throws Exception {
        for (int at = 0; at < FilterRules.MOST; at++) {
            save(LIST, "days=" + (at + 1), "第" + at + "个");
        }
        save(LIST, "days=99", "再一个").andExpect(flash().attribute("problem", "refusal.filter.many"));
        save(LIST, "days=99", "第0个").andExpect(flash().attribute("done", "filter.saved"));
        assertThat(page(LIST).select("section[aria-label=常用筛选] a").stream().map(Element::text)).hasSize(FilterRules.MOST);
    }
}
