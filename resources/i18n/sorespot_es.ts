<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutYouPanel</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre usted</translation>
    </message>
    <message>
        <source>Mark all that applies to you. It changes how you press, or where not to. Your answers are not stored.</source>
        <translation>Marque todo lo que se aplique a usted. Cambia la forma de presionar, o los lugares donde no debe hacerlo. Sus respuestas no se guardan.</translation>
    </message>
    <message>
        <source>Some questions could not be loaded, so the program shows no press instructions.</source>
        <translation>Algunas preguntas no se pudieron cargar. Por eso el programa no muestra instrucciones para presionar.</translation>
    </message>
    <message>
        <source>Go on with these answers</source>
        <translation>Continuar con estas respuestas</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>Nada de esto se aplica a mí</translation>
    </message>
</context>
<context>
    <name>AppHeader</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde le duele?</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Mayús+Tab</translation>
    </message>
    <message>
        <source>To the next button or list, and to the one before</source>
        <translation>Al botón o lista siguiente, y al anterior</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Presses what is framed</source>
        <translation>Pulsa lo que está enmarcado</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Scrolls what is longer than the window</source>
        <translation>Desplaza lo que no cabe en la ventana</translation>
    </message>
    <message>
        <source>Opens this help, and leads back</source>
        <translation>Abre esta ayuda y vuelve atrás</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Opens the settings, and leads back</source>
        <translation>Abre los ajustes y vuelve atrás</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>To the search for a muscle, a place or a symptom</source>
        <translation>A la búsqueda de un músculo, un lugar o un síntoma</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>From place to place</source>
        <translation>De un lugar a otro</translation>
    </message>
    <message>
        <source>Marks the place, or takes its mark away</source>
        <translation>Marca el lugar o le quita la marca</translation>
    </message>
    <message>
        <source>Brush: a drag paints</source>
        <translation>Pincel: al arrastrar se pinta</translation>
    </message>
    <message>
        <source>Eraser: a drag takes paint away</source>
        <translation>Goma: al arrastrar se borra la pintura</translation>
    </message>
    <message>
        <source>Hand: a drag moves the figure</source>
        <translation>Mano: al arrastrar se mueve la figura</translation>
    </message>
    <message>
        <source>Small, medium and large brush</source>
        <translation>Pincel pequeño, mediano y grande</translation>
    </message>
    <message>
        <source>Nearer and farther</source>
        <translation>Más cerca y más lejos</translation>
    </message>
    <message>
        <source>Shows the whole body</source>
        <translation>Muestra todo el cuerpo</translation>
    </message>
    <message>
        <source>Ctrl+Arrow keys</source>
        <translation>Ctrl+Flechas</translation>
    </message>
    <message>
        <source>Shifts the figure</source>
        <translation>Mueve la figura</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Undoes the last step</source>
        <translation>Deshace el último paso</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Does it again</source>
        <translation>Lo rehace</translation>
    </message>
    <message>
        <source>Calls off the stroke that is being drawn</source>
        <translation>Anula el trazo que se está dibujando</translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation>De una fila a otra</translation>
    </message>
    <message>
        <source>Marks or opens the row</source>
        <translation>Marca o abre la fila</translation>
    </message>
    <message>
        <source>Starts the hold, while &quot;Start&quot; is framed</source>
        <translation>Inicia la presión mientras «Empezar» está enmarcado</translation>
    </message>
    <message>
        <source>Any key</source>
        <translation>Cualquier tecla</translation>
    </message>
    <message>
        <source>Stops a hold that runs</source>
        <translation>Detiene la presión en curso</translation>
    </message>
    <message>
        <source>To &quot;Pause&quot;; the hold goes on</source>
        <translation>A «Pausa»; la presión continúa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Fainter and stronger, on the scale of a pain</source>
        <translation>Más débil y más fuerte, en la escala de un dolor</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Leaves open how strong a pain is</source>
        <translation>Deja sin indicar la intensidad de un dolor</translation>
    </message>
</context>
<context>
    <name>AppTextField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ArticleBlock</name>
    <message>
        <source>Read: %1</source>
        <translation>Leer: %1</translation>
    </message>
    <message>
        <source>Show the muscle: %1</source>
        <translation>Mostrar el músculo: %1</translation>
    </message>
</context>
<context>
    <name>ArticleFigure</name>
    <message>
        <source>%1 on the figure: %2</source>
        <translation>%1 en la figura: %2</translation>
    </message>
</context>
<context>
    <name>ArticleIndex</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Short articles on sore spots, on pressing them, and on how much of this is known.</source>
        <translation>Artículos breves sobre los puntos dolorosos, cómo presionarlos y cuánto se sabe de todo esto.</translation>
    </message>
    <message>
        <source>This catalog has no articles.</source>
        <translation>Este catálogo no tiene artículos.</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ArticleStep</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>BrushButton</name>
    <message>
        <source>Key on the figure: %1</source>
        <translation>Tecla sobre la figura: %1</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <comment>a muscle</comment>
        <translation>Comparar %1</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Choose a second one to compare</source>
        <translation>Elija otro para comparar</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
</context>
<context>
    <name>CueButtons</name>
    <message>
        <source>%1: on</source>
        <translation>%1: activado</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: desactivado</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>Palabras habladas</translation>
    </message>
</context>
<context>
    <name>DeleteDiaryRow</name>
    <message>
        <source>Delete the diary</source>
        <translation>Borrar el diario</translation>
    </message>
    <message>
        <source>Delete everything in the diary? It cannot be brought back.</source>
        <translation>¿Borrar todo lo que hay en el diario? No se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Keep the diary</source>
        <translation>Conservar el diario</translation>
    </message>
</context>
<context>
    <name>DiaryEmpty</name>
    <message>
        <source>Nothing is written yet</source>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>The diary is off</source>
        <translation>El diario está desactivado</translation>
    </message>
    <message>
        <source>A diary keeps where it hurt, what you pressed and what that did, so that you see which places come back.</source>
        <translation>El diario guarda dónde le dolía, qué presionó y qué efecto tuvo, para que vea qué lugares vuelven a doler.</translation>
    </message>
    <message>
        <source>It stays on this computer. You can save a copy, and delete it whenever you want.</source>
        <translation>Se queda en este equipo. Puede guardar una copia y borrarlo cuando quiera.</translation>
    </message>
    <message>
        <source>Turn it on in the settings.</source>
        <translation>Actívelo en los ajustes.</translation>
    </message>
    <message>
        <source>Mark where it hurts, then press &quot;Keep in my diary&quot;.</source>
        <translation>Marque dónde le duele y pulse «Guardar en mi diario».</translation>
    </message>
    <message>
        <source>When you press a point, the end of the first hold is written down by itself, and so is what it did.</source>
        <translation>Cuando usted presiona un punto, al terminar la primera presión se anota por sí solo, y también el efecto que tuvo.</translation>
    </message>
    <message>
        <source>From the second entry on, a picture here shows which places came back.</source>
        <translation>A partir de la segunda entrada, aquí verá un gráfico de los lugares que volvieron a doler.</translation>
    </message>
    <message>
        <source>Mark where it hurts</source>
        <translation>Marcar dónde duele</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
</context>
<context>
    <name>DiaryEntryCard</name>
    <message>
        <source>Show on the figure</source>
        <translation>Mostrar en la figura</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>It is yours</source>
        <translation>Es suyo</translation>
    </message>
    <message>
        <source>The diary is one file on this computer, which only your account may read. It is sent nowhere.</source>
        <translation>El diario es un solo archivo en este equipo que solo su cuenta puede leer. No se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
</context>
<context>
    <name>DiaryPicture</name>
    <message>
        <source>Which places came back</source>
        <translation>Qué lugares volvieron a doler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>The widest number of entries that the picture shows, out of as many.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>It hurt there</source>
        <translation>Dolía ahí</translation>
    </message>
    <message>
        <source>It did not hurt there</source>
        <translation>No dolía ahí</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) hurt less often.</source>
        <translation>
            <numerusform>%n lugar más dolió con menos frecuencia.</numerusform>
            <numerusform>%n lugares más dolieron con menos frecuencia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryProblem</name>
    <message>
        <source>Until then nothing is written down. Everything else works.</source>
        <translation>Hasta entonces no se anota nada. Todo lo demás funciona.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde le duele?</translation>
    </message>
    <message>
        <source>Pain is often felt away from where it starts. Tap the sore place and see which muscles may send pain there.</source>
        <translation>El dolor a menudo se siente lejos de donde empieza. Toque el lugar que le duele y vea qué músculos pueden enviar dolor allí.</translation>
    </message>
    <message>
        <source>Tap every place that hurts. Tap again to take it back. Left and right are your own.</source>
        <translation>Toque cada lugar que le duele. Toque otra vez para quitar la marca. La izquierda y la derecha son las suyas.</translation>
    </message>
    <message>
        <source>Choose a possible source. The figure shows where it sends pain.</source>
        <translation>Elija un posible origen. La figura muestra adónde envía el dolor.</translation>
    </message>
    <message>
        <source>Answer the safety questions, then see where and how long to press, and when not to.</source>
        <translation>Responda a las preguntas de seguridad. Después verá dónde y cuánto tiempo presionar, y cuándo no.</translation>
    </message>
    <message>
        <source>Choose from a list instead</source>
        <translation>Elegir de una lista</translation>
    </message>
</context>
<context>
    <name>FigureTools</name>
    <message>
        <source>The drawing is full. Undo or clear first.</source>
        <translation>El dibujo está lleno. Antes deshaga o borre algo.</translation>
    </message>
    <message>
        <source>Drag to move the figure</source>
        <translation>Arrastre para mover la figura</translation>
    </message>
    <message>
        <source>Drag over paint to erase it</source>
        <translation>Arrastre sobre la pintura para borrarla</translation>
    </message>
    <message>
        <source>Tap where it hurts, or drag to paint</source>
        <translation>Toque o pinte donde le duele</translation>
    </message>
    <message>
        <source>Tap where it hurts</source>
        <translation>Toque donde le duele</translation>
    </message>
    <message>
        <source>What a drag does</source>
        <translation>Qué se hace al arrastrar</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Pintar</translation>
    </message>
    <message>
        <source>Erase paint</source>
        <translation>Borrar la pintura</translation>
    </message>
    <message>
        <source>Move the figure</source>
        <translation>Mover la figura</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Small brush, a fingertip</source>
        <translation>Pincel pequeño, la yema de un dedo</translation>
    </message>
    <message>
        <source>Medium brush, a thumb&apos;s width</source>
        <translation>Pincel mediano, el ancho de un pulgar</translation>
    </message>
    <message>
        <source>Large brush, three fingers</source>
        <translation>Pincel grande, tres dedos</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Mayús+Z</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>List of places</source>
        <translation>Lista de lugares</translation>
    </message>
</context>
<context>
    <name>FindingsNotice</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>What was left out?</source>
        <translation>¿Qué se omitió?</translation>
    </message>
</context>
<context>
    <name>FlagNotice</name>
    <message>
        <source>Check first</source>
        <translation>Compruebe antes</translation>
    </message>
    <message>
        <source>A few questions, before you press anything.</source>
        <translation>Unas preguntas, antes de presionar nada.</translation>
    </message>
    <message>
        <source>Answer the safety questions</source>
        <translation>Responder a las preguntas de seguridad</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Say where it hurts</source>
        <translation>Diga dónde le duele</translation>
    </message>
    <message>
        <source>Tap a place to mark it. Tap it again to take the mark away.</source>
        <translation>Toque un lugar para marcarlo. Tóquelo otra vez para quitar la marca.</translation>
    </message>
    <message>
        <source>Drag over the body to paint. There are three brushes: a fingertip, a thumb&apos;s width, three fingers.</source>
        <translation>Arrastre sobre el cuerpo para pintar. Hay tres pinceles: la yema de un dedo, el ancho de un pulgar y tres dedos.</translation>
    </message>
    <message>
        <source>Choose the eraser and drag over paint to take it away. Undo takes back your last step.</source>
        <translation>Elija la goma y arrastre sobre la pintura para borrarla. Con Deshacer se anula su último paso.</translation>
    </message>
    <message>
        <source>Left and right are your own. From the front, your right side is on the left of the screen.</source>
        <translation>Izquierda y derecha son las suyas. Visto de frente, su lado derecho está a la izquierda de la pantalla.</translation>
    </message>
    <message>
        <source>&quot;List of places&quot; has every place by name.</source>
        <translation>«Lista de lugares» tiene todos los lugares por su nombre.</translation>
    </message>
    <message>
        <source>Look from near by</source>
        <translation>Mire de cerca</translation>
    </message>
    <message>
        <source>Turn the wheel, pinch with two fingers, or press the plus and minus buttons.</source>
        <translation>Gire la rueda, pellizque con dos dedos o pulse los botones más y menos.</translation>
    </message>
    <message>
        <source>Tap twice to go near, and twice again to see the whole body.</source>
        <translation>Toque dos veces para acercarse y otras dos para ver todo el cuerpo.</translation>
    </message>
    <message>
        <source>Drag beside the body, with two fingers or with the hand tool to move the figure. So does the space bar while you drag.</source>
        <translation>Para mover la figura, arrastre junto al cuerpo, con dos dedos o con la mano. También se mueve si mantiene pulsada la barra espaciadora mientras arrastra.</translation>
    </message>
    <message>
        <source>Read the figure</source>
        <translation>Lea la figura</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>On the figure</source>
        <translation>En la figura</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>During a hold</source>
        <translation>Durante la presión</translation>
    </message>
</context>
<context>
    <name>HoldDial</name>
    <message>
        <source>seconds left</source>
        <translation>segundos restantes</translation>
    </message>
</context>
<context>
    <name>HoldFoot</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Any key or a tap anywhere stops.</source>
        <translation>Cualquier tecla, o un toque en cualquier lugar, lo detiene.</translation>
    </message>
</context>
<context>
    <name>HoldPage</name>
    <message>
        <source>Hold timer</source>
        <translation>Temporizador de la presión</translation>
    </message>
    <message>
        <source>Hold %1 of %2</source>
        <translation>Presión %1 de %2</translation>
    </message>
    <message>
        <source>No sound on this system.</source>
        <translation>Este equipo no tiene sonido.</translation>
    </message>
    <message>
        <source>No voice on this system.</source>
        <translation>Este equipo no tiene voz.</translation>
    </message>
</context>
<context>
    <name>HoldSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>Leave it for today.</source>
        <translation>Déjelo por hoy.</translation>
    </message>
    <message>
        <source>Find the point and get comfortable.</source>
        <translation>Busque el punto y póngase en una postura cómoda.</translation>
    </message>
    <message>
        <source>Paused. Take the pressure off.</source>
        <translation>En pausa. Deje de presionar.</translation>
    </message>
    <message>
        <source>Let go. That is enough for now.</source>
        <translation>Afloje. Por ahora es suficiente.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Press slowly.</source>
        <translation>Presione despacio.</translation>
    </message>
    <message>
        <source>Let go slowly.</source>
        <translation>Afloje despacio.</translation>
    </message>
    <message>
        <source>Rest.</source>
        <translation>Descanse.</translation>
    </message>
    <message>
        <source>Find the point again.</source>
        <translation>Busque el punto otra vez.</translation>
    </message>
    <message>
        <source>Hold still. Let it ease.</source>
        <translation>Mantenga la presión. Deje que ceda.</translation>
    </message>
    <message>
        <source>Take all pressure off the point until the next hold.</source>
        <translation>Quite toda la presión del punto hasta la siguiente vez.</translation>
    </message>
    <message>
        <source>Go on when you are ready, or stop. The clock waits.</source>
        <translation>Continúe cuando quiera, o deténgase. El reloj espera.</translation>
    </message>
    <message>
        <source>Keep it at %1. If it does not ease in this hold, press more lightly.</source>
        <translation>Manténgalo en %1. Si no cede mientras mantiene la presión, presione con más suavidad.</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Suelte el aire</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Tome aire</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárese</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Afloje</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Next: press for %1 s.</source>
        <comment>seconds</comment>
        <translation>Después: presionar %1 s.</translation>
    </message>
    <message>
        <source>Next: hold still and breathe.</source>
        <translation>Después: mantener la presión y respirar.</translation>
    </message>
    <message>
        <source>Next: rest.</source>
        <translation>Después: descansar.</translation>
    </message>
    <message>
        <source>Next: find the point again.</source>
        <translation>Después: buscar el punto otra vez.</translation>
    </message>
    <message>
        <source>Next: hold %1 of %2.</source>
        <comment>the second of three holds</comment>
        <translation>Después: presión %1 de %2.</translation>
    </message>
    <message>
        <source>Next: let go. This is the last hold.</source>
        <translation>Después: aflojar. Es la última vez.</translation>
    </message>
    <message>
        <source>Next: let go, and rest for %1 s.</source>
        <comment>seconds</comment>
        <translation>Después: aflojar y descansar %1 s.</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presionar</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respirar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Aflojar</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansar</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Show the figure</source>
        <translation>Mostrar la figura</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde le duele?</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>Key on the figure: %1</source>
        <translation>Tecla sobre la figura: %1</translation>
    </message>
</context>
<context>
    <name>IntensityScale</name>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>How strong is the pain? 10 is the worst you can think of.</source>
        <translation>¿Cómo de fuerte es el dolor? 10 es el peor que pueda imaginar.</translation>
    </message>
    <message>
        <source>How strong is the pain: %1</source>
        <translation>Intensidad del dolor: %1</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <comment>how strong the pain is</comment>
        <translation>Dejarlo sin indicar</translation>
    </message>
</context>
<context>
    <name>KeepRow</name>
    <message>
        <source>Kept. Open my diary</source>
        <translation>Guardado. Abrir mi diario</translation>
    </message>
    <message>
        <source>Keep in my diary</source>
        <translation>Guardar en mi diario</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KioskAttract</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde le duele?</translation>
    </message>
    <message>
        <source>Touch the place. See which muscles may send pain there, and what you can do about it.</source>
        <translation>Toque el lugar. Vea qué músculos pueden enviar dolor allí y qué puede hacer usted.</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para empezar</translation>
    </message>
    <message>
        <source>Nothing you do here is stored.</source>
        <translation>Nada de lo que haga aquí se guarda.</translation>
    </message>
    <message>
        <source>Let the picture move</source>
        <translation>Dejar que la imagen se mueva</translation>
    </message>
    <message>
        <source>Stop the movement</source>
        <translation>Detener el movimiento</translation>
    </message>
</context>
<context>
    <name>KioskCaption</name>
    <message>
        <source>Say again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
</context>
<context>
    <name>KioskHeader</name>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Other colours</source>
        <translation>Otros colores</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>¿Dónde le duele?</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Lléveselo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>KioskLetters</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>KioskPin</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>No PIN is set up. This screen can be ended from the command line only.</source>
        <translation>No hay ningún PIN configurado. Esta pantalla solo se puede cerrar desde la línea de comandos.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong tries. Try again in %n seconds.</source>
        <translation>
            <numerusform>Demasiados intentos fallidos. Pruebe otra vez dentro de %n segundo.</numerusform>
            <numerusform>Demasiados intentos fallidos. Pruebe otra vez dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Introduzca el PIN.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Volver a los visitantes</translation>
    </message>
</context>
<context>
    <name>KioskRest</name>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para empezar</translation>
    </message>
</context>
<context>
    <name>KioskStaff</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Back to the visitors</source>
        <translation>Volver a los visitantes</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Back to the visitors wipes away the visit that was going on.</source>
        <translation>Al volver a los visitantes se borra la visita que estaba en curso.</translation>
    </message>
    <message>
        <source>What is wrong with the configuration or the catalog</source>
        <translation>Qué falla en la configuración o en el catálogo</translation>
    </message>
    <message>
        <source>Configuration and catalog are in order.</source>
        <translation>La configuración y el catálogo están en orden.</translation>
    </message>
</context>
<context>
    <name>KioskWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue usted ahí?</translation>
    </message>
    <message>
        <source>If nobody touches the screen, it starts again for the next person. Nothing of yours is kept.</source>
        <translation>Si nadie toca la pantalla, empezará de nuevo para la próxima persona. No se guarda nada suyo.</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Main: most people feel it here</source>
        <translation>Principal: casi todos lo sienten aquí</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>A veces</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Point: search within the circle</source>
        <translation>Punto: busque dentro del círculo</translation>
    </message>
    <message>
        <source>You marked</source>
        <translation>Usted marcó</translation>
    </message>
</context>
<context>
    <name>MarkChip</name>
    <message>
        <source>%1, painted. Press to take the paint away.</source>
        <translation>%1, con pintura. Pulse para quitar la pintura.</translation>
    </message>
    <message>
        <source>%1, marked. Press to take it back.</source>
        <translation>%1, con marca. Pulse para quitarla.</translation>
    </message>
    <message>
        <source>%1, painted</source>
        <translation>%1, con pintura</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <comment>a place and how much it hurts</comment>
        <translation>%1: %2 de 10</translation>
    </message>
    <message>
        <source>%1. How strong?</source>
        <translation>%1. ¿Cómo de fuerte?</translation>
    </message>
    <message>
        <source>%1. How strong? Not said.</source>
        <translation>%1. ¿Cómo de fuerte? Sin indicar.</translation>
    </message>
    <message>
        <source>The scale is open.</source>
        <translation>La escala está abierta.</translation>
    </message>
    <message>
        <source>Opens a scale from 1 to 10.</source>
        <translation>Abre una escala del 1 al 10.</translation>
    </message>
    <message>
        <source>How strong is the pain?</source>
        <translation>¿Cómo de fuerte es el dolor?</translation>
    </message>
</context>
<context>
    <name>MusclePanel</name>
    <message>
        <source>Possible sources</source>
        <translation>Posibles orígenes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>Cómo encontrarlo</translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation>Qué lo provoca</translation>
    </message>
    <message>
        <source>A gentle stretch</source>
        <translation>Un estiramiento suave</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <source>It may also cause</source>
        <translation>También puede causar</translation>
    </message>
    <message>
        <source>What else can cause this pain</source>
        <translation>Qué más puede causar este dolor</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>¿Cuánta certeza hay?</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>MusclesPage</name>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>Search for a muscle, a place or a symptom</source>
        <translation>Busque un músculo, un lugar o un síntoma</translation>
    </message>
    <message>
        <source>Such as: calf, headache, tennis elbow</source>
        <translation>Por ejemplo: pantorrilla, dolor de cabeza, codo de tenista</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
</context>
<context>
    <name>PersonalNotes</name>
    <message>
        <source>Changed for you</source>
        <translation>Cambios para usted</translation>
    </message>
    <message>
        <source>Not for you to press, because of what you said</source>
        <translation>No lo presione, por lo que usted ha respondido</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>Cambiar mis respuestas</translation>
    </message>
</context>
<context>
    <name>PlateLabels</name>
    <message>
        <source>Your right</source>
        <translation>Su derecha</translation>
    </message>
    <message>
        <source>Your left</source>
        <translation>Su izquierda</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De espaldas</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right, abbreviated</comment>
        <translation>Der.</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left, abbreviated</comment>
        <translation>Izq.</translation>
    </message>
</context>
<context>
    <name>PlateMap</name>
    <message>
        <source>Body, from all sides</source>
        <translation>Cuerpo, desde todos los lados</translation>
    </message>
    <message>
        <source>Arrow keys walk from region to region, space marks. Plus and minus zoom, 0 shows the whole body, control and arrows shift it. Control Z undoes. P paints, E erases, M moves, 1 to 3 choose the brush.</source>
        <translation>Las flechas van de una zona a otra y la barra espaciadora marca. Más y menos acercan y alejan, 0 muestra todo el cuerpo, y control con las flechas lo desplaza. Control Z deshace. P pinta, E borra, M mueve, y 1 a 3 eligen el pincel.</translation>
    </message>
    <message>
        <source>Enlarged %1 times</source>
        <translation>Aumentado %1 veces</translation>
    </message>
    <message>
        <source>The whole body is shown</source>
        <translation>Se muestra todo el cuerpo</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De espaldas</translation>
    </message>
    <message>
        <source>Left side of the head</source>
        <translation>Lado izquierdo de la cabeza</translation>
    </message>
    <message>
        <source>Right side of the head</source>
        <translation>Lado derecho de la cabeza</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>your left</source>
        <translation>su izquierda</translation>
    </message>
    <message>
        <source>your right</source>
        <translation>su derecha</translation>
    </message>
</context>
<context>
    <name>PointChips</name>
    <message>
        <source>Points to show on the figure</source>
        <translation>Puntos que se muestran en la figura</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Trigger points and their pattern</source>
        <translation>Puntos gatillo y su patrón de dolor</translation>
    </message>
    <message>
        <source>Main: %1</source>
        <translation>Principal: %1</translation>
    </message>
    <message>
        <source>No pain pattern of its own</source>
        <translation>Sin patrón de dolor propio</translation>
    </message>
    <message>
        <source>Sometimes: %1</source>
        <translation>A veces: %1</translation>
    </message>
    <message>
        <source>Fits what you marked</source>
        <translation>Coincide con lo que usted marcó</translation>
    </message>
</context>
<context>
    <name>PressCard</name>
    <message>
        <source>How to press it</source>
        <translation>Cómo presionarlo</translation>
    </message>
    <message>
        <source>Do not press this yourself</source>
        <translation>No presione aquí por su cuenta</translation>
    </message>
    <message>
        <source>Careful here</source>
        <translation>Cuidado aquí</translation>
    </message>
    <message>
        <source>First a few questions: some pain needs a doctor, not pressure.</source>
        <translation>Antes, unas preguntas: hay dolores que necesitan un médico, no presión.</translation>
    </message>
    <message>
        <source>Answer the safety questions</source>
        <translation>Responder a las preguntas de seguridad</translation>
    </message>
    <message>
        <source>Then a few questions about you: for some people pressing is done in another way, or not at all.</source>
        <translation>Después, unas preguntas sobre usted: algunas personas deben presionar de otra forma, o no presionar.</translation>
    </message>
    <message>
        <source>Answer the questions about you</source>
        <translation>Responder a las preguntas sobre usted</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Con: %1</translation>
    </message>
    <message>
        <source>Where a step names a harder tool, use this instead.</source>
        <translation>Si un paso nombra algo más duro, use esto en su lugar.</translation>
    </message>
    <message>
        <source>Pressure: at most %1, also where a step says more.</source>
        <comment>5 of 10</comment>
        <translation>Presión: %1 como máximo, aunque un paso diga más.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds of a hold</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Start the hold</source>
        <translation>Empezar a presionar</translation>
    </message>
    <message>
        <source>Where is it pressed?</source>
        <translation>¿Dónde se presiona?</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>In a treatment</source>
        <translation>En un tratamiento</translation>
    </message>
</context>
<context>
    <name>PressQuestion</name>
    <message>
        <source>Did pressing bring on your pain?</source>
        <translation>¿Al presionar apareció su dolor?</translation>
    </message>
    <message>
        <source>Yes, this is my pain</source>
        <translation>Sí, este es mi dolor</translation>
    </message>
    <message>
        <source>It hurts only where I press</source>
        <translation>Solo duele donde presiono</translation>
    </message>
    <message>
        <source>No, nothing</source>
        <translation>No, nada</translation>
    </message>
    <message>
        <source>Your answer changes the order of the possible sources.</source>
        <translation>Su respuesta cambia el orden de los posibles orígenes.</translation>
    </message>
</context>
<context>
    <name>RegionProxy</name>
    <message>
        <source>Painted</source>
        <translation>Con pintura</translation>
    </message>
</context>
<context>
    <name>RegionsPanel</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Places of the body</source>
        <translation>Lugares del cuerpo</translation>
    </message>
    <message>
        <source>%1, painted</source>
        <translation>%1, con pintura</translation>
    </message>
</context>
<context>
    <name>ResetRow</name>
    <message>
        <source>Set everything back</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Set all of this back to how it was at the first start? What you marked stays.</source>
        <translation>¿Quiere dejar todo esto como en el primer inicio? Lo que ha marcado se conserva.</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>Conservar mis ajustes</translation>
    </message>
</context>
<context>
    <name>SafetyPanel</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Before you press</source>
        <translation>Antes de presionar</translation>
    </message>
    <message>
        <source>Some pain needs a doctor, not pressure. Does any of these apply to you?</source>
        <translation>Hay dolores que necesitan un médico, no presión. ¿Le ocurre algo de esto?</translation>
    </message>
    <message>
        <source>The questions could not be loaded, so the program shows no press instructions.</source>
        <translation>Las preguntas no se pudieron cargar. Por eso el programa no muestra instrucciones para presionar.</translation>
    </message>
    <message>
        <source>Yes, this applies</source>
        <translation>Sí, me ocurre</translation>
    </message>
    <message>
        <source>None of these applies to me</source>
        <translation>Nada de esto se aplica a mí</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>The same places and muscles on another build of body.</source>
        <translation>Los mismos lugares y músculos en otra complexión.</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutra</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenina</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculina</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Nothing glides or slides: it is there at once.</source>
        <translation>Nada se desliza: aparece de inmediato.</translation>
    </message>
    <message>
        <source>Language and paper</source>
        <translation>Idioma y papel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>As usual in your country</source>
        <translation>Como es habitual en su país</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>While you press</source>
        <translation>Mientras presiona</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>They tell when to press, to let go and to rest.</source>
        <translation>Indican cuándo presionar, soltar y descansar.</translation>
    </message>
    <message>
        <source>Spoken words</source>
        <translation>Palabras habladas</translation>
    </message>
    <message>
        <source>Where your system has a voice.</source>
        <translation>Si su sistema tiene una voz.</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Keep a diary</source>
        <translation>Llevar un diario</translation>
    </message>
    <message>
        <source>Where it hurt, what you pressed and what that did, in one file on this computer: %1</source>
        <translation>Dónde le dolía, qué presionó y qué efecto tuvo, en un solo archivo de este equipo: %1</translation>
    </message>
    <message>
        <source>What was written before is still there.</source>
        <translation>Lo que se escribió antes sigue ahí.</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>PDF (%1)</source>
        <translation>PDF (%1)</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Texto (%1)</translation>
    </message>
    <message>
        <source>FHIR (%1)</source>
        <translation>FHIR (%1)</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>The sheet, to scroll</source>
        <translation>La hoja, para desplazarla</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La hoja</translation>
    </message>
    <message>
        <source>Show the whole sheet</source>
        <translation>Mostrar la hoja entera</translation>
    </message>
    <message>
        <source>Enlarge the sheet</source>
        <translation>Ampliar la hoja</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>You marked</source>
        <translation>Usted marcó</translation>
    </message>
    <message>
        <source>Possible sources</source>
        <translation>Posibles orígenes</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>primero los que mejor coinciden</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Maps of referred pain are a tradition of careful clinicians, not a measurement. A possible source is not a diagnosis.</source>
        <translation>Los mapas de dolor referido son una tradición de profesionales cuidadosos, no una medición. Un posible origen no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Para llevar</translation>
    </message>
</context>
<context>
    <name>SymbolList</name>
    <message>
        <source>You marked</source>
        <translation>Usted marcó</translation>
    </message>
    <message>
        <source>Where it hurts you: places you tapped, and what you painted.</source>
        <translation>Donde le duele: los lugares que ha tocado y lo que ha pintado.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Most people with this trigger point feel pain here.</source>
        <translation>La mayoría de las personas con este punto gatillo sienten el dolor aquí.</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>A veces</translation>
    </message>
    <message>
        <source>Some people feel it here as well.</source>
        <translation>Algunas personas lo sienten también aquí.</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Where the sore point may be. Bodies differ: search within the circle.</source>
        <translation>Donde puede estar el punto doloroso. Cada cuerpo es distinto: busque dentro del círculo.</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Rayas</translation>
    </message>
    <message>
        <source>The second of two sources that you compare.</source>
        <translation>La segunda de las dos fuentes que compara.</translation>
    </message>
</context>
<context>
    <name>SymbolRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TakePage</name>
    <message>
        <source>Take it with you</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Mark where it hurts, and this page becomes a sheet to print, to save, or to take along on your phone.</source>
        <translation>Aún no ha marcado nada. Marque dónde le duele y esta página será una hoja para imprimir, guardar o llevar en el teléfono.</translation>
    </message>
    <message>
        <source>Mark where it hurts</source>
        <translation>Marcar dónde duele</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Mark where it hurts, and this page becomes a sheet to take along on your phone.</source>
        <translation>Aún no ha marcado nada. Marque dónde le duele y esta página será una hoja para llevar en el teléfono.</translation>
    </message>
</context>
<context>
    <name>TakePanel</name>
    <message>
        <source>Take it with you</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>One page: where it hurts, the best matches, how to press and when not to.</source>
        <translation>Una página: dónde duele, los orígenes más probables, cómo presionar y cuándo no.</translation>
    </message>
    <message>
        <source>The sheet does not say how to press yet: the safety questions are open.</source>
        <translation>La hoja aún no dice cómo presionar: faltan las preguntas de seguridad.</translation>
    </message>
    <message>
        <source>Answer the safety questions</source>
        <translation>Responder a las preguntas de seguridad</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Save for a therapist&apos;s software</source>
        <translation>Guardar para el programa de un terapeuta</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>On your phone</source>
        <translation>En su teléfono</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at this code. It holds the text itself, so no network is needed.</source>
        <translation>Apunte la cámara del teléfono a este código. Contiene el propio texto, así que no hace falta conexión.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: the sheet goes where you save it, and nowhere else. It names nobody.</source>
        <translation>Nada sale de este equipo: la hoja va a donde usted la guarde y a ningún otro sitio. No nombra a nadie.</translation>
    </message>
    <message>
        <source>Nothing is kept here: the sheet goes with you, and nowhere else. It names nobody.</source>
        <translation>Aquí no se guarda nada: la hoja se va con usted y a ningún otro sitio. No nombra a nadie.</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>small</source>
        <translation>pequeño</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>a little larger</source>
        <translation>algo más grande</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>muy grande</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
</context>
<context>
    <name>TogetherRow</name>
    <message>
        <source>%1. %2</source>
        <comment>a muscle and what it covers</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>UrgentNotice</name>
    <message>
        <source>The program shows no press instructions now. Press &quot;Start again&quot; to begin anew.</source>
        <translation>El programa no muestra ahora instrucciones para presionar. Pulse «Empezar de nuevo» para volver al principio.</translation>
    </message>
</context>
<context>
    <name>WelcomeCard</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Sorespot</source>
        <translation>Le damos la bienvenida a Sorespot</translation>
    </message>
    <message>
        <source>Tap the sore spot, or paint it. You see which muscles may send pain there, and how to press them.</source>
        <translation>Toque el lugar que le duele o píntelo. Verá qué músculos pueden enviar dolor allí y cómo presionarlos.</translation>
    </message>
    <message>
        <source>What you see are possible sources, not a diagnosis.</source>
        <translation>Lo que ve son posibles fuentes, no un diagnóstico.</translation>
    </message>
    <message>
        <source>Before you press, a few questions about your safety come up on the muscle&apos;s page.</source>
        <translation>Antes de presionar, en la página del músculo aparecen algunas preguntas sobre su seguridad.</translation>
    </message>
    <message>
        <source>No account. What you enter stays on this computer.</source>
        <translation>Sin cuenta. Lo que introduce se queda en este equipo.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show the whole body</source>
        <translation>Mostrar todo el cuerpo</translation>
    </message>
</context>
<context>
    <name>sorespot</name>
    <message>
        <source>Front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De espaldas</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>Lado de la cabeza</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>The figure cannot show this muscle: it lies inside.</source>
        <translation>La figura no puede mostrar este músculo: está dentro del cuerpo.</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dark: main pain. Dots: pain that some feel. Ring with a dot: a trigger point, to be searched within the dashed circle; empty ring: out of reach. Dashed edge: beneath another muscle. The person&apos;s left is drawn. Sorespot, </source>
        <translation>Oscuro: dolor principal. Puntos: dolor que sienten algunas personas. Anillo con un punto: un punto gatillo, que se busca dentro del círculo discontinuo; anillo vacío: fuera de alcance. Borde discontinuo: debajo de otro músculo. Se dibuja el lado izquierdo de la persona. Sorespot, </translation>
    </message>
    <message>
        <source>No pain pattern of its own</source>
        <translation>Sin patrón de dolor propio</translation>
    </message>
    <message>
        <source>Main: %1</source>
        <translation>Principal: %1</translation>
    </message>
    <message>
        <source>Sometimes: %1</source>
        <translation>A veces: %1</translation>
    </message>
    <message>
        <source>Search circle of %1 mm: %2</source>
        <translation>Círculo de búsqueda de %1 mm: %2</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>How to find it</source>
        <translation>Cómo encontrarlo</translation>
    </message>
    <message>
        <source>Trigger points and their pattern</source>
        <translation>Puntos gatillo y su patrón de dolor</translation>
    </message>
    <message>
        <source>What sets it off</source>
        <translation>Qué lo provoca</translation>
    </message>
    <message>
        <source>Careful here</source>
        <translation>Cuidado aquí</translation>
    </message>
    <message>
        <source>How to press it</source>
        <translation>Cómo presionarlo</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Con: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Do not press this yourself</source>
        <translation>No presione aquí por su cuenta</translation>
    </message>
    <message>
        <source>A gentle stretch</source>
        <translation>Un estiramiento suave</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <source>It may also cause</source>
        <translation>También puede causar</translation>
    </message>
    <message>
        <source>What else can cause this pain</source>
        <translation>Qué más puede causar este dolor</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>¿Cuánta certeza hay?</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>end of a list of points</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between points</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Punto %1</translation>
    </message>
    <message>
        <source>Points %1</source>
        <comment>Points 1 and 2</comment>
        <translation>Puntos %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a muscle and its side</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hold for %1 seconds.</source>
        <translation>Mantenga la presión %1 segundos.</translation>
    </message>
    <message>
        <source>Hold for %1 seconds, %2 times, with %3 seconds of rest between.</source>
        <translation>Mantenga la presión %1 segundos, %2 veces, con %3 segundos de descanso entre ellas.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n time(s) a day.</source>
        <translation>
            <numerusform>Como máximo una vez al día.</numerusform>
            <numerusform>Como máximo %n veces al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pressure: at most %1, also where a step says more.</source>
        <comment>5 of 10</comment>
        <translation>Presión: %1 como máximo, aunque un paso diga más.</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <comment>a place and how much it hurts</comment>
        <translation>%1: %2 de 10</translation>
    </message>
    <message>
        <source>The sign that was said to apply: %1</source>
        <translation>La señal a la que se respondió que sí: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an answer and what it changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where a step names a harder tool, use this instead.</source>
        <translation>Si un paso nombra algo más duro, use esto en su lugar.</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Dónde duele</translation>
    </message>
    <message>
        <source>Where it hurts, and what may cause it</source>
        <translation>Dónde duele y qué puede causarlo</translation>
    </message>
    <message>
        <source>It hurts here</source>
        <translation>Duele aquí</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>places at the end of a list</comment>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>A possible source is not a diagnosis. Maps of referred pain are a tradition of careful clinicians, not a measurement.</source>
        <translation>Un posible origen no es un diagnóstico. Los mapas del dolor referido son una tradición de clínicos cuidadosos, no una medición.</translation>
    </message>
    <message>
        <source>The safety questions were not answered, so this sheet does not say how to press. Answer them in the program first.</source>
        <translation>No se respondieron las preguntas de seguridad, así que esta hoja no dice cómo presionar. Respóndalas primero en el programa.</translation>
    </message>
    <message>
        <source>Possible sources, the best match first</source>
        <translation>Posibles orígenes, primero el más probable</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>Be careful</source>
        <translation>Tenga cuidado</translation>
    </message>
    <message>
        <source>Also possible: %1.</source>
        <comment>names of muscles</comment>
        <translation>También es posible: %1.</translation>
    </message>
    <message>
        <source>The whole sheet says more than this code holds.</source>
        <translation>La hoja completa dice más de lo que cabe en este código.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Do not press it yourself: its points cannot be reached safely.</source>
        <translation>No lo presione usted: sus puntos no se pueden alcanzar con seguridad.</translation>
    </message>
    <message>
        <source>Do not press it yourself.</source>
        <translation>No lo presione usted.</translation>
    </message>
    <message>
        <source>%1, button, on</source>
        <translation>%1, botón, activado</translation>
    </message>
    <message>
        <source>%1, button, off</source>
        <translation>%1, botón, desactivado</translation>
    </message>
    <message>
        <source>%1, button, open now</source>
        <translation>%1, botón, abierto ahora</translation>
    </message>
    <message>
        <source>%1, button</source>
        <translation>%1, botón</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1, activado</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1, desactivado</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, no elegido</translation>
    </message>
    <message>
        <source>%1, field</source>
        <translation>%1, campo de texto</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a name, and what it does</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It brought on your pain.</source>
        <translation>Provocó su dolor.</translation>
    </message>
    <message>
        <source>It hurt only where you pressed.</source>
        <translation>Solo dolió donde presionó.</translation>
    </message>
    <message>
        <source>It brought on nothing.</source>
        <translation>No provocó nada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a muscle and its points</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: pressed without the timer.</source>
        <comment>a muscle</comment>
        <translation>%1: presionado sin temporizador.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hold(s) of %2 seconds.</source>
        <comment>a muscle, a number of seconds</comment>
        <translation>
            <numerusform>%1: %n presión de %2 segundos.</numerusform>
            <numerusform>%1: %n presiones de %2 segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between places</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>entries in which a place hurt, and all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n entries, last on %3</source>
        <comment>a place, a number, a date</comment>
        <translation>
            <numerusform>%1: %2 de %n entrada; la última vez, el %3</numerusform>
            <numerusform>%1: %2 de %n entradas; la última vez, el %3</numerusform>
        </translation>
    </message>
    <message>
        <source>These times are for a treatment.</source>
        <translation>Estos tiempos son para un tratamiento.</translation>
    </message>
</context>
<context>
    <name>sorespot::AboutYou</name>
    <message>
        <source>Where? If you mark no part, all of the body counts.</source>
        <translation>¿Dónde? Si no marca ninguna parte, cuenta todo el cuerpo.</translation>
    </message>
</context>
<context>
    <name>sorespot::ArticlePicture</name>
    <message>
        <source>Front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De espaldas</translation>
    </message>
    <message>
        <source>Side of the head</source>
        <translation>Lado de la cabeza</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>Plantas</translation>
    </message>
</context>
<context>
    <name>sorespot::Diary</name>
    <message>
        <source>The diary needs SQLite for Qt, which is not installed (the package libqt6sql6-sqlite).</source>
        <translation>El diario necesita SQLite para Qt, que no está instalado (el paquete libqt6sql6-sqlite).</translation>
    </message>
    <message>
        <source>The diary cannot be kept: %1 is not a file. Move it away.</source>
        <translation>No se puede llevar el diario: %1 no es un archivo. Muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>The diary cannot be written to %1. Make sure that you may write to this file and its folder.</source>
        <translation>No se puede escribir el diario en %1. Compruebe que usted puede escribir en este archivo y en su carpeta.</translation>
    </message>
    <message>
        <source>Another program is using the diary, %1. Close it; the next change is written again.</source>
        <translation>Otro programa está usando el diario, %1. Ciérrelo; el próximo cambio se volverá a anotar.</translation>
    </message>
    <message>
        <source>The diary in %1 is damaged and was left as it is. Move it to another folder or delete it; then a new one begins.</source>
        <translation>El diario de %1 está dañado y se ha dejado como estaba. Muévalo a otra carpeta o bórrelo; entonces empezará uno nuevo.</translation>
    </message>
    <message>
        <source>%1 belongs to another program and was left as it is. Move it to another folder; then a new diary begins.</source>
        <translation>%1 pertenece a otro programa y se ha dejado como estaba. Muévalo a otra carpeta; entonces empezará un diario nuevo.</translation>
    </message>
    <message>
        <source>The diary in %1 was written by a later version of this program and was left as it is. Use that version, or move the file to another folder.</source>
        <translation>El diario de %1 lo escribió una versión posterior de este programa y se ha dejado como estaba. Use esa versión o mueva el archivo a otra carpeta.</translation>
    </message>
    <message>
        <source>The disk is full, so the diary in %1 cannot be written. Make room on it.</source>
        <translation>El disco está lleno y no se puede escribir el diario de %1. Libere espacio.</translation>
    </message>
    <message>
        <source>No place has come back so far.</source>
        <translation>Hasta ahora ningún lugar ha vuelto a doler.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) came back.</source>
        <translation>
            <numerusform>%n lugar volvió a doler.</numerusform>
            <numerusform>%n lugares volvieron a doler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorespot diary %1</source>
        <comment>a file&apos;s name with its date</comment>
        <translation>Diario de Sorespot %1</translation>
    </message>
    <message>
        <source>The diary is deleted.</source>
        <translation>El diario se ha borrado.</translation>
    </message>
    <message>
        <source>%1 could not be deleted. Delete it yourself.</source>
        <comment>a file</comment>
        <translation>No se pudo borrar %1. Bórrelo usted.</translation>
    </message>
</context>
<context>
    <name>sorespot::KioskProgram</name>
    <message>
        <source>An unattended screen.</source>
        <translation>Una pantalla sin vigilancia.</translation>
    </message>
</context>
<context>
    <name>sorespot::Library</name>
    <message numerus="yes">
        <source>%n problem(s) in the catalog; parts of it were left out.</source>
        <translation>
            <numerusform>%n problema en el catálogo; se omitió una parte.</numerusform>
            <numerusform>%n problemas en el catálogo; se omitieron partes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A content pack was changed and has %n problem(s); the last good one is shown.</source>
        <translation>
            <numerusform>Se cambió un paquete de contenidos y tiene %n problema; se muestra el último que estaba bien.</numerusform>
            <numerusform>Se cambió un paquete de contenidos y tiene %n problemas; se muestra el último que estaba bien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sorespot::MuscleDetails</name>
    <message>
        <source>Its points cannot be reached safely from outside.</source>
        <translation>Desde fuera no se puede llegar a sus puntos sin riesgo.</translation>
    </message>
    <message>
        <source>Its press instruction could not be loaded.</source>
        <translation>No se pudo cargar su instrucción para presionar.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>una vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 s rest between</source>
        <comment>repeats of a hold</comment>
        <translation>%1, con %2 s de descanso entre una y otra</translation>
    </message>
    <message numerus="yes">
        <source>at most %n time(s) a day</source>
        <translation>
            <numerusform>una vez al día como máximo</numerusform>
            <numerusform>%n veces al día como máximo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sorespot::Program</name>
    <message>
        <source>A hold is running.</source>
        <translation>Se está manteniendo una presión.</translation>
    </message>
</context>
<context>
    <name>sorespot::ReadAloud</name>
    <message>
        <source>No voice on this system.</source>
        <translation>Este sistema no tiene voz.</translation>
    </message>
</context>
<context>
    <name>sorespot::SearchList</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has that name. Try a place, such as &quot;shin&quot;, or what troubles you, such as &quot;headache&quot;.</source>
        <translation>Nada tiene ese nombre. Pruebe con un lugar, como «espinilla», o con lo que le molesta, como «dolor de cabeza».</translation>
    </message>
    <message>
        <source>Nothing has that name. Did you mean: %1?</source>
        <translation>Nada tiene ese nombre. ¿Quiso decir: %1?</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Músculo</translation>
    </message>
    <message>
        <source>%1 If so: %2</source>
        <translation>%1 Si es así: %2</translation>
    </message>
    <message>
        <source>Place of the body</source>
        <translation>Lugar del cuerpo</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Síntoma</translation>
    </message>
    <message>
        <source>Possible cause</source>
        <translation>Posible causa</translation>
    </message>
    <message numerus="yes">
        <source>Muscles: %1 and %n more</source>
        <translation>
            <numerusform>Músculos: %1 y %n más</numerusform>
            <numerusform>Músculos: %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Muscles: %1</source>
        <translation>Músculos: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Muscles that this can strain: %1</source>
        <translation>Músculos que esto puede sobrecargar: %1</translation>
    </message>
    <message>
        <source>Muscles that may be behind this: %1</source>
        <translation>Músculos que pueden estar detrás: %1</translation>
    </message>
    <message>
        <source>Mark this place</source>
        <translation>Marcar este lugar</translation>
    </message>
    <message>
        <source>Which side: %1</source>
        <translation>Qué lado: %1</translation>
    </message>
</context>
<context>
    <name>sorespot::Session</name>
    <message>
        <source>Nothing is marked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message numerus="yes">
        <source>%n possible source(s)</source>
        <translation>
            <numerusform>%n posible origen</numerusform>
            <numerusform>%n posibles orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <comment>trigger points</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Todos los puntos</translation>
    </message>
</context>
<context>
    <name>sorespot::Settings</name>
    <message>
        <source>Your settings cannot be saved in %1. They hold until you close the program.</source>
        <translation>Sus ajustes no se pueden guardar en %1. Se mantendrán hasta que cierre el programa.</translation>
    </message>
</context>
<context>
    <name>sorespot::SheetBlocks</name>
    <message>
        <source>For your phone: point its camera here. The code holds the text itself; nothing is sent, and no network is needed.</source>
        <translation>Para su teléfono: apunte aquí la cámara. El código contiene el propio texto; no se envía nada y no hace falta conexión.</translation>
    </message>
    <message>
        <source>In the pictures: dark is the main pain, dots are pain that some feel, a ring with a dot is where to search for the point.</source>
        <translation>En los dibujos: lo oscuro es el dolor principal, los puntitos son dolor que sienten algunas personas y el anillo con un punto es donde buscar el punto gatillo.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fuentes: %1</translation>
    </message>
</context>
<context>
    <name>sorespot::SheetFigure</name>
    <message>
        <source>Front</source>
        <translation>De frente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De espaldas</translation>
    </message>
    <message>
        <source>right</source>
        <translation>der.</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izq.</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Derecha</translation>
    </message>
</context>
<context>
    <name>sorespot::TakeAway</name>
    <message>
        <source>Sorespot %1</source>
        <comment>a file&apos;s name with its date</comment>
        <translation>Sorespot %1</translation>
    </message>
    <message>
        <source>This system offers no print dialog. Save the sheet as PDF and print it from there.</source>
        <translation>Este equipo no ofrece un diálogo de impresión. Guarde la hoja como PDF e imprímala desde allí.</translation>
    </message>
    <message>
        <source>Your sheet is being printed.</source>
        <translation>Su hoja se está imprimiendo.</translation>
    </message>
    <message>
        <source>The sheet could not be printed. Please tell the staff, or use the code.</source>
        <translation>No se pudo imprimir la hoja. Avise al personal o use el código.</translation>
    </message>
</context>
<context>
    <name>sorespot::wording</name>
    <message>
        <source>left</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>either side</source>
        <translation>cualquier lado</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>places at the end of a list</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between places, whose names may hold commas</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>end of a list of places; the last begins with the sound of i</comment>
        <translation>%1, e %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>end of a list of places</comment>
        <translation>%1, y %2</translation>
    </message>
    <message>
        <source>Main pattern: %1.</source>
        <translation>Patrón principal: %1.</translation>
    </message>
    <message>
        <source>Sometimes reaches: %1.</source>
        <translation>A veces llega a: %1.</translation>
    </message>
    <message>
        <source>Does not explain: %1.</source>
        <translation>No explica: %1.</translation>
    </message>
    <message>
        <source>Usually also: %1.</source>
        <translation>Por lo general también: %1.</translation>
    </message>
    <message>
        <source>Covers part of what you marked</source>
        <translation>Explica parte de lo que usted marcó</translation>
    </message>
    <message>
        <source>Covers all you marked</source>
        <translation>Explica todo lo que usted marcó</translation>
    </message>
    <message>
        <source>Can reach all you marked</source>
        <translation>Puede llegar a todo lo que usted marcó</translation>
    </message>
    <message>
        <source>Careful here: read first</source>
        <translation>Cuidado aquí: lea antes</translation>
    </message>
    <message>
        <source>Do not press here</source>
        <translation>No presione aquí</translation>
    </message>
    <message>
        <source>For a professional only</source>
        <translation>Solo para un profesional</translation>
    </message>
    <message>
        <source>Cannot be reached from outside</source>
        <translation>No se alcanza desde fuera</translation>
    </message>
    <message>
        <source>What this changes could not be read from the catalog, so nothing is pressed.</source>
        <translation>No se pudo leer en el catálogo qué cambia esto; por eso no se presiona nada.</translation>
    </message>
    <message>
        <source>near the surface</source>
        <translation>cerca de la superficie</translation>
    </message>
    <message>
        <source>beneath another muscle</source>
        <translation>debajo de otro músculo</translation>
    </message>
    <message>
        <source>cannot be reached from outside</source>
        <translation>no se alcanza desde fuera</translation>
    </message>
    <message>
        <source>Pattern: at least one public page names the same.</source>
        <translation>Patrón: al menos una página pública nombra el mismo.</translation>
    </message>
    <message>
        <source>Pattern: recalled from the field&apos;s manual, not compared with any page.</source>
        <translation>Patrón: citado de memoria según el manual de referencia, sin compararlo con ninguna página.</translation>
    </message>
    <message>
        <source>Pattern: sources disagree.</source>
        <translation>Patrón: las fuentes no coinciden.</translation>
    </message>
    <message>
        <source>Point: at least one public page names the same place or number.</source>
        <translation>Punto: al menos una página pública nombra el mismo lugar o número.</translation>
    </message>
    <message>
        <source>Point: recalled from the field&apos;s manual, not compared with any page.</source>
        <translation>Punto: citado de memoria según el manual de referencia, sin compararlo con ninguna página.</translation>
    </message>
    <message>
        <source>Point: sources disagree.</source>
        <translation>Punto: las fuentes no coinciden.</translation>
    </message>
    <message>
        <source>Other causes: at least one public page names them.</source>
        <translation>Otras causas: al menos una página pública las nombra.</translation>
    </message>
    <message>
        <source>Other causes: recalled, not compared with any page.</source>
        <translation>Otras causas: citadas de memoria, sin compararlas con ninguna página.</translation>
    </message>
    <message>
        <source>Other causes: sources disagree.</source>
        <translation>Otras causas: las fuentes no coinciden.</translation>
    </message>
    <message>
        <source>Added after the manual&apos;s second edition.</source>
        <translation>Se añadió después de la segunda edición del manual.</translation>
    </message>
    <message>
        <source>The manual draws an area here, no numbered point.</source>
        <translation>El manual dibuja aquí una zona, sin un punto numerado.</translation>
    </message>
    <message>
        <source>Examiners agree only fairly on the exact spot, so search around it.</source>
        <translation>Quienes examinan coinciden solo de forma regular en el lugar exacto: busque también alrededor.</translation>
    </message>
    <message>
        <source>Nobody has checked this entry against the book itself: what comes from the field&apos;s manual was written from memory.</source>
        <translation>Nadie ha comparado esta ficha con el libro mismo: lo que viene del manual de referencia se escribió de memoria.</translation>
    </message>
    <message>
        <source>No clinician has reviewed this entry yet.</source>
        <translation>Ningún profesional de la salud ha revisado todavía esta ficha.</translation>
    </message>
    <message>
        <source>Reviewed by %1 on %2.</source>
        <translation>Revisado por %1 el %2.</translation>
    </message>
    <message>
        <source> - recalled, not opened</source>
        <translation> (citado de memoria, sin consultarlo)</translation>
    </message>
    <message>
        <source> - says otherwise</source>
        <translation> (dice otra cosa)</translation>
    </message>
    <message numerus="yes">
        <source>It takes %n of its points together.</source>
        <translation>
            <numerusform>Hace falta %n de sus puntos.</numerusform>
            <numerusform>Hacen falta %n de sus puntos a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your marks do not tell left from right.</source>
        <translation>Sus marcas no distinguen la izquierda de la derecha.</translation>
    </message>
    <message>
        <source>Studies have often found it involved.</source>
        <translation>Los estudios lo encuentran implicado a menudo.</translation>
    </message>
    <message>
        <source>Studies have rarely found it involved.</source>
        <translation>Los estudios rara vez lo encuentran implicado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a muscle and its side</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>These two together cover all you marked</source>
        <translation>Estos dos juntos cubren todo lo que marcó</translation>
    </message>
    <message>
        <source>These two together cover most of it</source>
        <translation>Estos dos juntos cubren la mayor parte</translation>
    </message>
    <message>
        <source>These three together cover all you marked</source>
        <translation>Estos tres juntos cubren todo lo que marcó</translation>
    </message>
    <message>
        <source>These three together cover most of it</source>
        <translation>Estos tres juntos cubren la mayor parte</translation>
    </message>
    <message>
        <source>No three points explain all of it. Left over: %1.</source>
        <translation>No hay tres puntos que lo expliquen todo. Queda sin explicar: %1.</translation>
    </message>
    <message>
        <source>You pressed it: this is your pain</source>
        <translation>Lo presionó: este es su dolor</translation>
    </message>
    <message>
        <source>You pressed it: it hurts only there</source>
        <translation>Lo presionó: solo duele ahí</translation>
    </message>
    <message>
        <source>You pressed it: nothing</source>
        <translation>Lo presionó: nada</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <comment>a file</comment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose a folder that you may write to.</source>
        <comment>a file</comment>
        <translation>No se pudo escribir %1. Elija una carpeta en la que pueda escribir.</translation>
    </message>
</context>
</TS>
