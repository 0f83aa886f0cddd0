package io.luxuan.draw;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.luxuan.draw.frozen.ChoicesText;
import io.luxuan.draw.frozen.Snapshot;
import io.luxuan.shared.CanonicalJson;
import io.luxuan.shared.Hashes;
import io.luxuan.shared.Secrets;
import java.util.List;

/**
 * A secret for each hash of a commitment, so that nobody can try what stands behind it: pool, applications and rules are small
 * enough to be guessed. Each is 64 hexadecimal digits. They are published with the record.
 *
 * @param changes from which the salts of all later changes follow
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Salts(String pool, String applications, String rules, String program, String secret, String changes) {

    /** @param purpose tells those of one draw from those of another in a rehearsal */
    static Salts fresh(Secrets secrets, String purpose) {
        return new Salts(secrets.next("salt of pool, " + purpose), secrets.next("salt of applications, " + purpose),
                secrets.next("salt of rules, " + purpose), secrets.next("salt of program, " + purpose),
                secrets.next("salt of secret, " + purpose), secrets.next("salt of changes, " + purpose));
    }

    /** The same as {@link #hash} of their canonical JSON, which may be too long for a text. */
    String applicationsHash(List<Snapshot.Choice> choices) {
        return ChoicesText.sha256(applications + "\n", choices);
    }

    static String hash(String salt, String text) {
        return Hashes.sha256(salt + "\n" + text);
    }

    /**
     * The head of the chain of changes after a change. The chain begins at the commitment and its head is published at each change,
     * long before the changes themselves: nobody can put others in their place. What salts a change was fixed at the commitment,
     * so that there is nothing to choose when the result can be known.
     *
     * @param head   before it; the commitment for change 1
     * @param number 1 for what had changed when the values were entered; each later one is a seat that changed hands
     */
    String head(String head, int number, Object change) {
        return Hashes.sha256(String.join("\n", head, hash(changes, Integer.toString(number)), CanonicalJson.of(change)));
    }
}
