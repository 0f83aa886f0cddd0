package io.luxuan.draw.frozen;

import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** The pairs of a frozen pool, piece by piece. */
@Mapper
public interface DrawPieceMapper {
    int TOGETHER = 20;

    record Piece(byte[] content) {}

    @Insert("INSERT INTO draw_piece (commitment_id, number_no, content) VALUES (#{id}, #{number}, #{content})")
    void keep(@Param("id") String commitmentId, @Param("number") int number, @Param("content") byte[] content);

    @Select("""
            SELECT content FROM draw_piece WHERE commitment_id = #{id} AND number_no > #{after} ORDER BY number_no LIMIT #{limit}""")
    List<Piece> some(@Param("id") String commitmentId, @Param("after") int after, @Param("limit") int limit);

    default void keepAll(String commitmentId, PackedChoices choices) {
        int number = 0;
        for (byte[] piece : choices.pieces()) {
            keep(commitmentId, ++number, piece);
        }
    }

    default PackedChoices all(String commitmentId) {
        List<byte[]> pieces = new ArrayList<>();
        for (List<Piece> some = some(commitmentId, 0, TOGETHER); !some.isEmpty(); some = some(commitmentId, pieces.size(), TOGETHER)) {
            some.forEach(piece -> pieces.add(piece.content()));
        }
        return PackedChoices.of(pieces);
    }
}
