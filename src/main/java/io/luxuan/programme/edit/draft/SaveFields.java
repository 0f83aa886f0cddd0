package io.luxuan.programme.edit.draft;

import io.luxuan.programme.edit.tree.YamlTree;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.permission.ForProgrammeOffice;
import io.luxuan.shared.permission.UseCase;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;

/** Some fields of a draft, while they are typed. */
@UseCase
@ForProgrammeOffice
public class SaveFields {
    private final OwnDraft own;

    SaveFields(OwnDraft own) {
        this.own = own;
    }

    /**
     * @param seen  the layout that the author has before them: with another one their places would name other things
     * @param typed texts by place
     */
    @Transactional
    public Draft save(String id, int seen, Map<String, List<String>> typed) {
        Draft draft = own.lock(id);
        DraftRules.sameLayout(draft, seen).require();
        YamlTree tree = YamlTree.read(draft.yamlText()).orElseThrow(() -> new Refusal("programme.no-yaml"));
        typed.forEach((place, texts) -> FieldEdit.write(tree, place, texts));
        String text = tree.write();
        return text.equals(draft.yamlText()) ? draft : own.write(draft, text, false);
    }
}
