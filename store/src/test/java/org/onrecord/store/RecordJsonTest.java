package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.record.ArticleRecord;
import org.onrecord.record.Statement;

/** What is kept reads back equal to what was written. */
class RecordJsonTest {
  @Test
  void anArticleWithEverythingReadsBackEqual() {
    ArticleRecord record = Records.of("Tideline", "Ines Calloway");
    ArticleRecord read = RecordJson.unpack(RecordJson.pack(record), ArticleRecord.class);
    assertThat(read).isEqualTo(record);
    assertThat(read.article().text()).contains("\0").contains("\ud83d,").contains("\ud83d\ude00");
  }

  @Test
  void aFieldThatAnOlderRecordLacksIsEmpty() {
    ArticleRecord record = Records.of("Tideline", "Ines Calloway");
    Statement statement = record.entries(Statement.class).get(0);
    String json = RecordJson.write(statement);
    String older = json.replace("\"parts\":[],", "").replace("\"headline\":false,", "");
    assertThat(older).isNotEqualTo(json).doesNotContain("parts").doesNotContain("headline");
    assertThat(RecordJson.read(older, Statement.class)).isEqualTo(statement);
  }

  @Test
  void aFieldThatIsNoLongerKnownIsLeftOut() {
    ArticleRecord record = Records.of("Tideline", "Ines Calloway");
    Statement statement = record.entries(Statement.class).get(0);
    String newer = RecordJson.write(statement).replaceFirst("\\{", "{\"tone\":\"dry\",");
    assertThat(RecordJson.read(newer, Statement.class)).isEqualTo(statement);
  }
}
