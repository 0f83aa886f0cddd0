package io.luxuan.claim.web;

import io.luxuan.claim.intake.Claim;
import io.luxuan.claim.intake.ClaimState;
import io.luxuan.claim.intake.ReadClaims;
import io.luxuan.round.Rounds;
import io.luxuan.shared.Chunks;
import io.luxuan.spreadsheet.ListSheet;
import io.luxuan.spreadsheet.ListSheet.Worded;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A round's claims as a workbook, as their page filters them. */
@Controller
class ClaimsSheetController {
    private static final ListSheet<Claim> LIST = ListSheet.<Claim>empty().with("claim.number", 18, Claim::numberText)
            .with("claim.subject", 44, Claim::title).with("claim.unit", 36, Claim::organisationName)
            .with("claim.amount.verified", 14, Claim::verified).with("claim.amount.granted", 14, Claim::granted)
            .with("claim.state", 14, claim -> Worded.of("claim.state.", claim.state()));

    private final ReadClaims claims;
    private final Rounds rounds;
    private final MessageSource messages;

    ClaimsSheetController(ReadClaims claims, Rounds rounds, MessageSource messages) {
        this.claims = claims;
        this.rounds = rounds;
        this.messages = messages;
    }

    @GetMapping("/manager/rounds/{roundId}/claims.xlsx")
    void list(@PathVariable String roundId, @RequestParam(required = false) ClaimState state, @RequestParam(required = false) String q,
            HttpServletResponse response) throws IOException {
        LIST.send(rounds.get(roundId).title(), cursor -> claims.list(roundId, state, q, cursor, Chunks.KEYS), messages, response);
    }
}
