package io.luxuan.round.opening;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.luxuan.round.RoundForm;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.actor.Person;
import io.luxuan.shared.actor.Role;
import io.luxuan.support.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Managers who prepare rounds, and what they send. */
@TestComponent
@Scene
class DraftScene {
    static final Person AUTHOR = manager("draft-author", "赵编制");
    static final Person COLLEAGUE = manager("draft-colleague", "钱同事");

    private final ProposeRound propose;
    private final SaveRoundDraft save;
    private final ReadRoundDrafts drafts;
    private final SettleRoundDraft settle;
    private final OpenRoundDraft open;

    DraftScene(ProposeRound propose, SaveRoundDraft save, ReadRoundDrafts drafts, SettleRoundDraft settle, OpenRoundDraft open) {
        this.settle = settle;
        this.propose = propose;
        this.save = save;
        this.drafts = drafts;
        this.open = open;
    }

    static Person manager(String id, String name) {
        return new Person(id, id, name, Role.MANAGER, null);
    }

    static RequestPostProcessor as(Person person) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority("ROLE_" + person.role()))));
    }

    static String page(RoundForm form) {
        return "/manager/rounds/drafts/" + form.id();
    }

    /** A programme's proposal, with some fields typed otherwise. */
    RoundForm typed(String programme, Map<String, String> otherwise) {
        return changed(Actors.as(AUTHOR, () -> propose.fresh(drafts.programme(programme))), otherwise);
    }

    RoundForm changed(RoundForm form, Map<String, String> otherwise) {
        Map<String, String> all = new HashMap<>(form.fields());
        all.putAll(otherwise);
        return RoundForm.read(form.id(), form.programmeId(), all);
    }

    /** Nothing is wrong with it. Its name is its own. */
    RoundForm kept(String programme) {
        RoundForm form = typed(programme, Map.of());
        return kept(changed(form, Map.of("title", "2026年度草稿" + form.id().substring(28))));
    }

    RoundForm kept(RoundForm form) {
        Actors.run(AUTHOR, () -> save.save(drafts.programme(form.programmeId()), form, 0, null));
        return form;
    }

    /** Copied from an earlier round. */
    RoundForm like(String programme, String earlierId, Map<String, String> otherwise) {
        RoundForm form = changed(Actors.as(AUTHOR, () -> propose.like(drafts.programme(programme), earlierId)), otherwise);
        Actors.run(AUTHOR, () -> save.save(drafts.programme(programme), form, 0, earlierId));
        return form;
    }

    void takeOver(RoundForm form, Person person) {
        Actors.run(person, () -> settle.takeOver(form.id()));
    }

    Person takenOver(RoundForm form, Person person) {
        takeOver(form, person);
        return person;
    }

    RoundDraft read(RoundForm form) {
        return Actors.as(Person.SYSTEM, () -> drafts.one(form.id()));
    }

    void open(RoundForm form, Person person) {
        Actors.run(person, () -> open.open(form.id(), false));
    }

    MockHttpServletRequestBuilder keep(RoundForm form, int seen, Person person) {
        MockHttpServletRequestBuilder request = post("/manager/rounds/drafts").param("id", form.id()).param("programmeId", form.programmeId())
                .param("revision", String.valueOf(seen)).with(as(person)).with(csrf());
        form.fields().forEach((name, text) -> {
            if (text != null) {
                request.param(name, text);
            }
        });
        return request;
    }

    MockHttpServletRequestBuilder send(RoundForm form, String what, Person person) {
        return post(page(form) + what).with(as(person)).with(csrf());
    }
}
