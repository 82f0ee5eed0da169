<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>How sure is this?</source>
        <translation>¿Cuánta certeza hay?</translation>
    </message>
    <message>
        <source>These maps were drawn by clinicians over decades. They are not a measurement, and this program does not diagnose. It names possible sources and gives its reasons.</source>
        <translation>Estos mapas los dibujaron médicos y fisioterapeutas durante décadas. No son una medición, y este programa no hace diagnósticos. Nombra posibles orígenes y da sus razones.</translation>
    </message>
    <message>
        <source>What studies found</source>
        <translation>Qué encontraron los estudios</translation>
    </message>
    <message>
        <source>How to press</source>
        <translation>Cómo presionar</translation>
    </message>
    <message>
        <source>Do not press</source>
        <translation>No presione</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Consulte antes</translation>
    </message>
</context>
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
        <source>About</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>¿Cuánta certeza hay?</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
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
    <name>HoldPage</name>
    <message>
        <source>Hold timer</source>
        <translation>Temporizador de la presión</translation>
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
        <source>Let go</source>
        <translation>Afloje</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
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
        <source>seconds left</source>
        <translation>segundos restantes</translation>
    </message>
    <message>
        <source>%1 - hold %2 of %3</source>
        <translation>%1: presión %2 de %3</translation>
    </message>
    <message>
        <source>Find the point and get comfortable.</source>
        <translation>Busque el punto y póngase en una postura cómoda.</translation>
    </message>
    <message>
        <source>Hold still. Let it ease.</source>
        <translation>Mantenga la presión. Deje que ceda.</translation>
    </message>
    <message>
        <source>Release and rest.</source>
        <translation>Suelte y descanse.</translation>
    </message>
    <message>
        <source>Paused. Take the pressure off.</source>
        <translation>En pausa. Deje de presionar.</translation>
    </message>
    <message>
        <source>That is enough for now.</source>
        <translation>Es suficiente por ahora.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Keep it at %1. If it does not ease in this hold, press more lightly.</source>
        <translation>Manténgalo en %1. Si no cede mientras mantiene la presión, presione con más suavidad.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Any key or a tap anywhere stops.</source>
        <translation>Cualquier tecla, o un toque en cualquier lugar, lo detiene.</translation>
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
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
</context>
<context>
    <name>UrgentNotice</name>
    <message>
        <source>The program shows no press instructions now. Press &quot;Start again&quot; to begin anew.</source>
        <translation>El programa no muestra ahora instrucciones para presionar. Pulse «Empezar de nuevo» para volver al principio.</translation>
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
</context>
<context>
    <name>sorespot::AboutYou</name>
    <message>
        <source>Where? If you mark no part, all of the body counts.</source>
        <translation>¿Dónde? Si no marca ninguna parte, cuenta todo el cuerpo.</translation>
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
</context>
</TS>
