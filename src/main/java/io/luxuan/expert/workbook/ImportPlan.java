package io.luxuan.expert.workbook;

import io.luxuan.expert.NewExpert;
import io.luxuan.expert.pool.ExpertForm;
import io.luxuan.expert.pool.FieldNames;
import io.luxuan.expert.pool.ProfileChange;
import io.luxuan.expert.pool.ProfileJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What an uploaded workbook would do to the pool as it stands. With a problem it would do nothing.
 *
 * @param lines one a row, in its order
 */
record ImportPlan(List<Line> lines, List<FileProblem> problems) {
    enum Action { CREATE, UPDATE, UNCHANGED }

    /**
     * @param expertId       null for a new expert
     * @param organisationId what links the employer to the register, as long as the employer stays
     * @param changes        field by field, for an update
     */
    record Line(int row, Action action, String expertId, String organisationId, ExpertForm form,
            List<ProfileChange.Part> changes) {
        /** A new account has no password: nobody signs in before an administrator gives it one. */
        NewExpert expert(FieldNames names) {
            return form.expert(organisationId, names);
        }
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    public long count(Action action) {
        return lines.stream().filter(line -> line.action() == action).count();
    }

    public List<Line> changing() {
        return lines.stream().filter(line -> line.action() != Action.UNCHANGED).toList();
    }

    /** Another plan has another digest: so nobody applies what they did not look at. */
    public String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(ProfileJson.write(lines).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
