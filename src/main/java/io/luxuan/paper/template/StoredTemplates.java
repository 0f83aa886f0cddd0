package io.luxuan.paper.template;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Versions of templates as they are kept. */
@Component
public class StoredTemplates {
    private static final int NEWEST = 50;

    private final TemplateMapper templates;
    private final Templates inForce;
    private final MovableClock clock;

    StoredTemplates(TemplateMapper templates, Templates inForce, MovableClock clock) {
        this.templates = templates;
        this.inForce = inForce;
        this.clock = clock;
    }

    /** Those in use, by kind. */
    public Map<String, TemplateRow> used() {
        return templates.used().stream().collect(Collectors.toMap(TemplateRow::kind, Function.identity()));
    }

    /** The newest fifty, the newest first. */
    public List<TemplateRow> of(String kind) {
        return templates.of(kind, NEWEST);
    }

    /** @param version 0 for the program's own; @throws io.luxuan.shared.NotFound when there is none */
    public byte[] content(String kind, int version) {
        return inForce.version(kind, version);
    }

    /** @return the number of the new version */
    public int add(String kind, String fileName, byte[] content, String note) {
        int version = templates.last(kind) + 1;
        try {
            templates.insert(new TemplateRow(Ids.next(), kind, version, TemplateRow.State.DRAFT, fileName, note, clock.now(),
                    Actors.require().id()), content);
        } catch (DuplicateKeyException sameMoment) {
            throw new Refusal("paper.template-stale");
        }
        return version;
    }

    /**
     * Whether it was put in the place of the one in use; if not, the caller's transaction has to be rolled back.
     *
     * @param version  0 for the program's own
     * @param replaced that whoever decides has seen in use; 0 for the program's own
     */
    public boolean use(String kind, int version, int replaced) {
        if (version == replaced || replaced != 0 && templates.retire(kind, replaced) != 1) {
            return false;
        }
        try {
            return version == 0 || templates.use(kind, version) == 1;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }
}
