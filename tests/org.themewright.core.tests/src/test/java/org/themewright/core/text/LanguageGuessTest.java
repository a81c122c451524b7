package org.themewright.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages of what people say. */
class LanguageGuessTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"en | So when I came to the ward I did not know anybody, and it was her who said that I could sit with them if I wanted to.",
			"de | Als ich auf die Station kam, kannte ich niemanden, und sie war es, die gesagt hat, dass ich mich zu ihnen setzen kann, wenn ich will.",
			"fr | Quand je suis arriv\u00e9 dans le service, je ne connaissais personne, et c'est elle qui a dit que je pouvais m'asseoir avec eux si je le voulais.",
			"es | Cuando llegu\u00e9 a la planta no conoc\u00eda a nadie, y fue ella la que me dijo que pod\u00eda sentarme con ellos si yo lo quer\u00eda.",
			"it | Quando sono arrivato in reparto non conoscevo nessuno, ed \u00e8 stata lei che mi ha detto che potevo sedermi con loro se lo volevo.",
			"pt | Quando eu cheguei na enfermaria n\u00e3o conhecia ningu\u00e9m, e foi ela que disse que eu podia sentar com eles se eu quisesse, ent\u00e3o foi muito bom.",
			"nl | Toen ik op de afdeling kwam kende ik niemand, en zij was het die zei dat ik bij hen kon zitten als ik dat wilde, en dat was heel fijn.",
			"sv | N\u00e4r jag kom till avdelningen k\u00e4nde jag ingen, och det var hon som sa att jag kunde s\u00e4tta mig hos dem om jag ville, och det var s\u00e5 bra.",
			"da | Da jeg kom til afdelingen kendte jeg ingen, og det var hende der sagde at jeg kunne s\u00e6tte mig hos dem, hvad jeg ogs\u00e5 gjorde, og det havde jeg brug for af mange grunde, af og til.",
			"no | Da jeg kom til avdelingen kjente jeg ingen, og det var hun som sa at jeg kunne sette meg hos dem, og det hadde jeg mye bruk for av flere grunner, noe jeg ikke visste.",
			"fi | Kun min\u00e4 tulin osastolle, en tuntenut ket\u00e4\u00e4n, ja se oli h\u00e4n joka sanoi ett\u00e4 voin istua heid\u00e4n kanssa jos haluan, mutta en ole varma, koska se on niin outoa.",
			"hu | Amikor az oszt\u00e1lyra ker\u00fcltem, nem ismertem senkit, \u00e9s \u0151 volt az, aki azt mondta, hogy le\u00fclhetek hozz\u00e1juk, ha akarok, \u00e9s ez nagyon j\u00f3 volt.",
			"ro | C\u00e2nd am ajuns \u00een sec\u021bie nu cuno\u0219team pe nimeni \u0219i ea a fost cea care mi-a spus c\u0103 pot s\u0103 stau cu ei dac\u0103 vreau, \u0219i a fost foarte bine.",
			"ru | \u041a\u043e\u0433\u0434\u0430 \u044f \u043f\u043e\u043f\u0430\u043b \u0432 \u043e\u0442\u0434\u0435\u043b\u0435\u043d\u0438\u0435, \u044f \u043d\u0438\u043a\u043e\u0433\u043e \u043d\u0435 \u0437\u043d\u0430\u043b, \u0438 \u044d\u0442\u043e \u0431\u044b\u043b\u0430 \u043e\u043d\u0430, \u043a\u0442\u043e \u0441\u043a\u0430\u0437\u0430\u043b.",
			"zh | \u6211\u521a\u5230\u75c5\u623f\u7684\u65f6\u5019\u8c01\u4e5f\u4e0d\u8ba4\u8bc6\uff0c\u662f\u5979\u8bf4\u6211\u53ef\u4ee5\u548c\u4ed6\u4eec\u5750\u5728\u4e00\u8d77\u3002",
			"ja | \u75c5\u68df\u306b\u6765\u305f\u3068\u304d\u306f\u8ab0\u3082\u77e5\u308a\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u5ea7\u3063\u3066\u3082\u3044\u3044\u3088\u3068\u8a00\u3063\u3066\u304f\u308c\u307e\u3057\u305f\u3002",
			"ko | \ubcd1\ub3d9\uc5d0 \ucc98\uc74c \uc654\uc744 \ub54c \uc544\ubb34\ub3c4 \ubab0\ub790\ub294\ub370 \uadf8\ubd84\uc774 \uac19\uc774 \uc549\uc544\ub3c4 \ub41c\ub2e4\uace0 \ud588\uc5b4\uc694." })
	void isKnownByFrequentWordsAndScript(String language, String text) {
		assertEquals(Optional.of(language), LanguageGuess.of(text));
	}

	@Test
	void whatIsTooShortOrOfNoLanguageIsLeftOpen() {
		assertEquals(Optional.empty(), LanguageGuess.of(""));
		assertEquals(Optional.empty(), LanguageGuess.of("Yes. No. OK."));
		assertEquals(Optional.empty(), LanguageGuess.of("12:30 ".repeat(500)));
		assertEquals(Optional.empty(), LanguageGuess.of("Lorem ipsum dolor sit amet consectetur adipiscing elit ".repeat(20)));
		assertEquals(Optional.empty(), LanguageGuess.of("Kiedy przysz\u0142am na oddzia\u0142, nikogo tam jeszcze wtedy dobrze nie zna\u0142am "
				+ "i w\u0142a\u015bnie ona powiedzia\u0142a, \u017ce mog\u0119 usi\u0105\u015b\u0107 razem z nimi, je\u017celi tylko bardzo tego chc\u0119."));
	}
}
