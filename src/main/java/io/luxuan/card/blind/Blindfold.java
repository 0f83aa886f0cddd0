package io.luxuan.card.blind;

import io.luxuan.application.ApplicationDocument;
import io.luxuan.application.ApplicationParties;
import io.luxuan.application.ApplicationSummary;
import io.luxuan.application.Party;
import io.luxuan.programme.Programme;
import io.luxuan.programme.form.Form;
import io.luxuan.shared.NotFound;
import io.luxuan.storage.AttachmentContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What experts are shown: everything as it is, or in a blind review nothing of who applies. */
@Component
public class Blindfold {
    private final ApplicationParties parties;
    private final MessageSource messages;

    Blindfold(ApplicationParties parties, MessageSource messages) {
        this.parties = parties;
        this.messages = messages;
    }

    public static boolean isOn(Programme programme) {
        return programme.rubric() != null && programme.rubric().hidesApplicants();
    }

    /** One query for all that are of blind reviews; none where there are none. */
    public Map<String, ApplicationSummary> summaries(Map<String, ApplicationSummary> known, Function<String, Programme> ofRound) {
        List<ApplicationSummary> blind = known.values().stream().filter(one -> isOn(ofRound.apply(one.roundId()))).toList();
        if (blind.isEmpty()) {
            return known;
        }
        Map<String, List<Party>> named = parties.of(blind.stream().map(ApplicationSummary::id).toList());
        Map<String, ApplicationSummary> shown = new HashMap<>(known);
        blind.forEach(one -> shown.put(one.id(),
                copy(one, named.getOrDefault(one.id(), List.of()), ofRound.apply(one.roundId())).summary(one)));
        return shown;
    }

    public ApplicationSummary summary(ApplicationSummary known, Programme programme) {
        return isOn(programme) ? copy(known, programme).summary(known) : known;
    }

    public ApplicationDocument document(ApplicationDocument known, Programme programme) {
        return isOn(programme) ? copy(known.summary(), programme).document(known) : known;
    }

    /** @param document as it is stored. @throws NotFound for a file that is hidden with its question */
    public AttachmentContent file(AttachmentContent known, String id, ApplicationDocument document, Programme programme) {
        if (!isOn(programme)) {
            return known;
        }
        BlindCopy copy = copy(document.summary(), programme);
        String name = copy.document(document).files().stream().filter(file -> file.id().equals(id)).findFirst()
                .map(ApplicationDocument.Attachment::name).orElseThrow(() -> new NotFound("attachment", id));
        return CleanFile.of(known, name, copy.names());
    }

    /** The whole application as one paper, which is blind already: what its answers say is looked through. */
    public AttachmentContent paper(AttachmentContent blindPaper, ApplicationSummary application, Programme programme) {
        return CleanFile.of(blindPaper, application.number() + ".pdf", copy(application, programme).names());
    }

    /** Keys of the questions that are not shown. */
    public static Set<String> hidden(Programme programme) {
        Set<String> keys = new HashSet<>(programme.rubric().blind().keys());
        Form form = programme.form();
        form.sections().stream().filter(section -> keys.contains(section.key())).toList()
                .forEach(section -> section.questions().forEach(question -> keys.add(question.key())));
        if (form.roles() != null && form.roles().leader() != null) {
            keys.add(form.roles().leader());
        }
        return keys;
    }

    private BlindCopy copy(ApplicationSummary application, Programme programme) {
        return copy(application, parties.of(List.of(application.id())).getOrDefault(application.id(), List.of()), programme);
    }

    private BlindCopy copy(ApplicationSummary application, Collection<Party> named, Programme programme) {
        List<String> names = new ArrayList<>();
        names.add(application.organisationName());
        names.add(application.leader());
        named.stream().filter(party -> party.kind().isOfTeam()).forEach(party -> {
            names.add(party.person());
            names.add(party.institution());
        });
        return new BlindCopy(new NamesOut(names.stream().filter(name -> name != null && !name.isBlank()).collect(Collectors.toSet())),
                hidden(programme), text("card.blind.unit"), text("card.blind.file"));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
