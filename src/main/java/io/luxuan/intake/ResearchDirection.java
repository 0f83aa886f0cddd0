package io.luxuan.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The research direction of an application that arrives with free keywords only. The first rule whose pattern occurs in
 * the keywords decides; if none does, the title is looked at; what matches nothing is 类脑智能, the direction of neural
 * networks and learning as such. The order goes from the special to the general, so the answer is always the same.
 */
final class ResearchDirection {
    private record Rule(String name, Pattern words) {}

    private static final String OTHERWISE = "类脑";

    private static final List<Rule> RULES = List.of(
            rule("群体", "multi-?agent|multi agent|swarm|game theor|distributed|federated|emergent|cooperat"
                    + "|communication|population|evolution|crowd|collective"),
            rule("具身", "reinforcement|robot|control|policy|imitation|navigation|planning|motor|locomotion|q-learning"),
            rule("多模态", "multi-?modal|visual question|vqa|caption|cross-modal|vision|image|video|speech|audio|music"
                    + "|language|translation|question answering|nlp|text|word|dialog|sentence"),
            rule("生成", "generati|\\bgans?\\b|autoencoder|\\bvae\\b|adversarial|variational|synthesis|density"));

    private ResearchDirection() {}

    /** The first characters of the direction's Chinese name, by which its code is found in a programme's dictionary. */
    static String of(String keywords, String title) {
        return first(keywords, first(title, OTHERWISE));
    }

    private static String first(String text, String otherwise) {
        String lower = text.toLowerCase(Locale.ROOT);
        return RULES.stream().filter(rule -> rule.words().matcher(lower).find()).map(Rule::name)
                .findFirst().orElse(otherwise);
    }

    private static Rule rule(String name, String words) {
        return new Rule(name, Pattern.compile(words));
    }
}
