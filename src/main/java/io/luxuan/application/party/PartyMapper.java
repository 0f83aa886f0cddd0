package io.luxuan.application.party;

import io.luxuan.application.Party;
import io.luxuan.application.PartyKind;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Parties; those of submitted versions are inserted and read, never changed. */
@Mapper
interface PartyMapper {
    void insertAll(@Param("rows") List<PartyRow> rows);

    @Delete("DELETE FROM application_party WHERE application_id = #{id} AND version_no = 0")
    void clearDraft(@Param("id") String applicationId);

    @Update("UPDATE application SET people_changed_at = #{at} WHERE id = #{id}")
    void changed(@Param("id") String applicationId, @Param("at") LocalDateTime at);

    @Select("SELECT * FROM application_party WHERE application_id = #{id} AND version_no = #{version} ORDER BY kind, order_no")
    List<PartyRow> of(@Param("id") String applicationId, @Param("version") int version);

    /** Copies drafts under the version that was submitted just now. */
    void freeze(@Param("ids") Collection<String> applicationIds);

    List<PartyRow> submitted(@Param("ids") Collection<String> applicationIds);

    List<TeamRow> teams(@Param("roundIds") Collection<String> roundIds);

    List<TeamRow> teamsNaming(@Param("roundIds") Collection<String> roundIds, @Param("names") Collection<String> personKeys);

    record TeamRow(
            String applicationId, String roundId, String numberText, String applicationTitle, String organisationId,
            PartyKind kind, int orderNo, String person, String personKey, String institution) {
        Party party() {
            return new Party(kind, orderNo, person, personKey, institution, null, "", "", "");
        }
    }
}
