package io.luxuan.card.marks;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Former versions of signed cards; none is ever changed. */
@Mapper
public interface CardVersionMapper {
    @Insert("""
            INSERT INTO card_version (assignment_id, version_no, round_id, total, content, sha256, signed_at)
            VALUES (#{assignmentId}, #{version}, #{roundId}, #{total}, #{content}, #{sha256}, #{signedAt})""")
    void insert(CardVersion version);

    @Select("SELECT COUNT(*) FROM card_version WHERE assignment_id = #{assignmentId}")
    int count(String assignmentId);

    /** Of cards that are in force, the oldest first. */
    @Select("""
            SELECT v.assignment_id, v.version_no AS version, v.round_id, v.total, v.content, v.sha256, v.signed_at
            FROM card_version v JOIN review_assignment a ON a.id = v.assignment_id
            WHERE v.round_id = #{roundId} AND a.live = TRUE AND a.state = 'SIGNED' ORDER BY v.assignment_id, v.version_no""")
    List<CardVersion> ofRound(String roundId);
}
