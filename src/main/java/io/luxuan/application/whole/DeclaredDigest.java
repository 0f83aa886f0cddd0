package io.luxuan.application.whole;

import io.luxuan.application.Party;
import io.luxuan.application.store.Snapshot;
import io.luxuan.shared.Hashes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a unit declares in one number, whatever the order in which it was stored; what was left empty says nothing. */
@Component
class DeclaredDigest {
    private final JsonMapper json;

    DeclaredDigest(JsonMapper json) {
        this.json = json;
    }

    String of(Snapshot content, List<Party> members) {
        Map<String, Object> declared = new TreeMap<>();
        content.answers().forEach((question, text) -> {
            if (!text.isEmpty()) {
                declared.put("answer." + question, text);
            }
        });
        content.files().forEach(file -> declared.put("file." + file.question() + "." + file.sha256(), file.name()));
        List<List<String>> team = new ArrayList<>();
        members.forEach(member -> team.add(List.of(member.person(), member.institution(), member.contact())));
        declared.put("members", team);
        return Hashes.sha256(json.writeValueAsString(declared));
    }
}
