package io.luxuan.panel.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.application.submit.CallScene;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.round.Round;
import io.luxuan.shared.Ids;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.support.CountedStatements;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Experts, and applications whose section on people is filled through its page. Made by {@code createBean}. */
public class AvoidanceScene {
    private final CallScene scene;
    private final Experts experts;
    private final MockMvc mvc;
    private final CountedStatements statements;

    AvoidanceScene(CallScene scene, Experts experts, MockMvc mvc, CountedStatements statements) {
        this.scene = scene;
        this.experts = experts;
        this.mvc = mvc;
        this.statements = statements;
    }

    String expert(String called, String institution) {
        return Actors.as(Person.SYSTEM, () -> experts.registerAll(List.of(new NewExpert("e-" + Ids.next(), null, called, institution,
                null, "教授", Set.of("multimodal"), "k", 20))).get(0));
    }

    /** Submitted by a unit of its own. @param people fields of the section on people, name after value */
    String application(Round round, String leadBy, String... people) {
        Person applicant = scene.applicantUnder(scene.department());
        String id = scene.filled(round, applicant, Map.of("leader", leadBy, "field", "multimodal"));
        if (people.length > 0) {
            String page = "/applicant/applications/" + id + "/people";
            try {
                MockHttpServletRequestBuilder request = post(page).param("seen", as(applicant, get(page), 200).select("[name=seen]").attr("value"));
                for (int i = 0; i < people.length; i += 2) {
                    request.param(people[i], people[i + 1]);
                    if (people[i].equals("member.person")) {
                        request.param("member.contact", "0531-66600000");
                    }
                }
                as(applicant, request, 302);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
        scene.submit(applicant, id);
        return id;
    }

    long counted(Runnable work) {
        long before = statements.count();
        work.run();
        return statements.count() - before;
    }

    Document as(Person person, AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
        var auth = UsernamePasswordAuthenticationToken.authenticated(person, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + person.role())));
        var result = mvc.perform(request.with(authentication(auth)).with(csrf())).andReturn().getResponse();
        assertThat(result.getStatus()).as(result.getContentAsString()).isEqualTo(status);
        return Jsoup.parse(result.getContentAsString(StandardCharsets.UTF_8));
    }
}
